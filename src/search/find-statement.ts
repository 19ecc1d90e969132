import { seenBy } from '../http/instances/visible.js';

/** The stemmer takes «kommissorier» to «kommissori» but leaves «kommissorium» whole: each is looked for with the other. */
const withLatin = (query: string) =>
  `regexp_replace(${query}::text, '''([^'' ]{3,}i)(um)?''(?!:)', '(''\\1'' | ''\\1um'')', 'g')::tsquery`;

/** What was typed, as PostgreSQL's query: whole words by their stems, and the last one also as a beginning. $1 whole, $2 before, $3 last. */
export const QUERY = `
  SELECT ${withLatin('query')}::text AS query, querytree(query) NOT IN ('', 'T') AS "namesWords"
    FROM (SELECT websearch_to_tsquery('danish', folded($1))
                 || CASE WHEN $3::text IS NULL THEN ''::tsquery
                         ELSE websearch_to_tsquery('danish', folded($2)) && to_tsquery('simple', folded($3) || ':*') END AS query) AS q`;

const KIND = `
  CASE WHEN i.lifecycle = ANY ($4::text[]) THEN 'paper'
       WHEN i.lifecycle IN ('decision', 'open-question', 'follow-up') THEN i.lifecycle
       ELSE 'other' END`;

const SEEN = `${seenBy('i', '$1', '$2')} AND ($5::uuid IS NULL OR i.committee_id = $5)`;

const rank = (words: string) => `ts_rank(${words}, $3::tsquery, 1)::float8`;

const ENCLOSURE = `words_of(translate(e->>'name', '._-', '   '))`;

/**
 * What is found, each in one place: a paper once, whether by its title or its text. A title says more than any text, a short one
 * more than a long one; to weigh ten thousand of them word by word takes half a second. $3 is the query, $4 the lifecycles of papers,
 * $6 the kind, $7 to $10 the place to go on from.
 */
export const FIND = `
  WITH found AS (
    SELECT ${KIND} AS kind, i.id AS instance, '' AS part, NULL::uuid AS record, 0.5 + 1.0 / char_length(i.title) AS rank
      FROM instance i WHERE title_words(i.title) @@ $3::tsquery AND ${SEEN}
    UNION ALL
    SELECT CASE WHEN r.slice IN ('remark', 'disposition') THEN r.slice ELSE ${KIND} END, i.id,
           CASE WHEN r.slice IN ('remark', 'disposition') THEN r.id::text ELSE '' END, r.id, ${rank('r.words')}
      FROM searched_record r JOIN instance i ON i.id = r.instance_id
     WHERE r.words @@ $3::tsquery AND ${SEEN}
    UNION ALL
    SELECT 'enclosure', i.id, e->>'key', r.id, ${rank(ENCLOSURE)}
      FROM searched_record r JOIN instance i ON i.id = r.instance_id, jsonb_array_elements(r.body->'enclosures') e
     WHERE r.slice = 'version' AND words_of_enclosures(r.body) @@ $3::tsquery AND ${ENCLOSURE} @@ $3::tsquery AND ${SEEN}),
  hit AS (
    SELECT kind, instance, part, -sum(rank) AS place,
           (array_agg(record ORDER BY rank DESC) FILTER (WHERE record IS NOT NULL))[1] AS record
      FROM found WHERE $6::text IS NULL OR kind = $6 GROUP BY kind, instance, part)
  SELECT * FROM hit
   WHERE $7::float8 IS NULL OR (place, kind, instance, part) > ($7, $8, $9::uuid, $10)
   ORDER BY place, kind, instance, part LIMIT $11`;
