import { seenBy } from '../http/instances/visible.js';
import { BEGIN, END } from './snippet.js';

const FRAGMENTS = `'StartSel="${BEGIN}", StopSel="${END}", MaxFragments=2, MaxWords=18, MinWords=6, FragmentDelimiter=" … "'`;

/** The section of a version that fits the query best, with its text. */
const SECTION = `
  SELECT v->>'id' AS id, v->>'heading' AS heading, t.said
    FROM jsonb_array_elements(r.body->'sections') WITH ORDINALITY AS v(v, n),
         LATERAL (SELECT concat_ws(E'\\n', v->>'heading', v->>'markdown') AS said) t, record_words(t.said) AS words
   WHERE h.kind = 'paper' ORDER BY words @@ $3::tsquery DESC, ts_rank(words, $3::tsquery) DESC, v.n LIMIT 1`;

/** The heading of the section that a remark is about, in the newest version. */
const ABOUT = `
  SELECT v->>'heading' AS heading FROM searched_record w, jsonb_array_elements(w.body->'sections') v
   WHERE h.kind = 'remark' AND w.instance_id = p.id AND w.slice = 'version' AND v->>'id' = r.body->>'section' LIMIT 1`;

const ENCLOSURE = `
  SELECT v->>'name' AS name, translate(v->>'name', '._-', '   ') AS said FROM jsonb_array_elements(r.body->'enclosures') v
   WHERE h.kind = 'enclosure' AND v->>'key' = h.part LIMIT 1`;

/** What is found is marked by its stem; where nothing is, by how it begins. */
const MARKED = `
  SELECT CASE WHEN strpos(stems, '${BEGIN}') > 0 THEN stems ELSE ts_headline('simple', said, $3::tsquery, ${FRAGMENTS}) END AS marked
    FROM (SELECT said, ts_headline('danish', said, $3::tsquery, ${FRAGMENTS}) AS stems
            FROM translate(coalesce(s.said, e.said, r.body->>'text', r.body->>'answer', r.body->>'reason', i.title), '${BEGIN}${END}', '') AS said) x`;

/** What is shown of the hits in $4, in their order; $3 is the query. */
export const SHOW = `
  SELECT h.kind, i.id AS instance, i.lifecycle, i.definition, i.committee_id AS committee, i.title, i.states, p.id AS paper,
         CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'heading', s.heading)
              WHEN r.body->>'section' IS NOT NULL
              THEN jsonb_build_object('id', r.body->>'section', 'heading', coalesce(a.heading, r.body->>'section')) END AS section,
         CASE WHEN e.name IS NOT NULL THEN jsonb_build_object('key', h.part, 'name', e.name) END AS enclosure, m.marked
    FROM ROWS FROM (jsonb_to_recordset($4::jsonb) AS (kind text, instance uuid, part text, record uuid)) WITH ORDINALITY
           AS h(kind, instance, part, record, n)
    JOIN instance i ON i.id = h.instance
    LEFT JOIN record r ON r.id = h.record
    LEFT JOIN instance p ON p.id = CASE WHEN h.kind = 'remark' THEN (r.body->>'paper')::uuid
                                        WHEN h.kind IN ('paper', 'disposition', 'enclosure') THEN i.id END
                        AND ${seenBy('p', '$1', '$2')}
    LEFT JOIN LATERAL (${SECTION}) s ON true
    LEFT JOIN LATERAL (${ABOUT}) a ON true
    LEFT JOIN LATERAL (${ENCLOSURE}) e ON true
   CROSS JOIN LATERAL (${MARKED}) m
   ORDER BY h.n`;
