import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words to search by: stems for whole words in any inflection, and the words as they stand for what is being typed. PostgreSQL keeps
 * them with the rows, so that no code can forget to. Names are qualified because a dump is read back without a search path.
 */
const FUNCTIONS = [
  // By ICU: in a database of locale C PostgreSQL does not know that Æ and æ are one letter.
  `CREATE FUNCTION folded(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
   RETURN lower(said COLLATE pg_catalog."und-x-icu")`,

  `CREATE FUNCTION words_of(said text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
   RETURN to_tsvector('pg_catalog.danish', public.folded(said)) || to_tsvector('pg_catalog.simple', public.folded(said))`,

  `CREATE FUNCTION title_words(title text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
   RETURN setweight(public.words_of(title), 'A')`,

  // A file name is one word to PostgreSQL, as the name of a host is.
  `CREATE FUNCTION words_of_enclosures(version jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
   RETURN (SELECT public.words_of(string_agg(translate(name #>> '{}', '._-', '   '), ' '))
             FROM jsonb_path_query(version, '$.enclosures[*].name') AS e(name))`,

  `CREATE FUNCTION said_in(slice text, body jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
   RETURN CASE slice
            WHEN 'version' THEN
              (SELECT string_agg(concat_ws(E'\\n', s->>'heading', s->>'markdown'), E'\\n') FROM jsonb_path_query(body, '$.sections[*]') AS v(s))
            WHEN 'disposition' THEN body->>'reason'
            WHEN 'answer' THEN body->>'answer'
            WHEN 'remark' THEN concat_ws(' ', body->>'text', body->>'section')
            ELSE body->>'text'
          END`,

  // PostgreSQL keeps a megabyte of words a row. Nobody is refused for having written more: the end is not searched then.
  `CREATE FUNCTION record_words(said text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT AS $$
   BEGIN
     RETURN public.words_of(said);
   EXCEPTION WHEN program_limit_exceeded THEN
     RETURN public.record_words(left(said, length(said) / 2));
   END $$`,
];

const SLICES = `('version', 'remark', 'disposition', 'statement', 'question', 'answer', 'followUp')`;

const INDEXES = [
  `ALTER TABLE record ADD COLUMN words tsvector
     GENERATED ALWAYS AS (CASE WHEN slice IN ${SLICES} THEN record_words(said_in(slice, body)) END) STORED`,
  `CREATE INDEX record_words ON record USING gin (words) WHERE words IS NOT NULL`,
  `CREATE INDEX record_enclosures ON record USING gin (words_of_enclosures(body)) WHERE slice = 'version'`,
  `CREATE INDEX instance_title_words ON instance USING gin (title_words(title))`,
];

// A remark that was taken back and its disposition, an older version, and what has been rectified are history, and not found.
const SEARCHED = `
  CREATE VIEW searched_record AS
  SELECT r.id, r.instance_id, r.slice, r.body, r.words
    FROM record r
   WHERE CASE
           WHEN r.slice = 'remark' THEN (SELECT m.counts FROM remark m WHERE m.id = r.id)
           WHEN r.slice = 'disposition' AND NOT coalesce((SELECT m.counts FROM remark m WHERE m.id = (r.body->>'remark')::uuid), false)
             THEN false
           ELSE NOT EXISTS (
             SELECT FROM record later
              WHERE later.instance_id = r.instance_id AND later.slice = r.slice AND (later.n, later.k) > (r.n, r.k)
                AND later.words IS NOT NULL
                AND CASE r.slice
                      WHEN 'disposition' THEN later.body->>'remark' = r.body->>'remark'
                      WHEN 'statement' THEN later.body->>'number' = r.body->>'number'
                      ELSE true END)
         END`;

/** What a full text search reads. */
export class Search1700000001700 implements MigrationInterface {
  readonly name = 'Search1700000001700';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of [...FUNCTIONS, ...INDEXES, SEARCHED]) await db.query(statement);
    await db.query('GRANT SELECT ON searched_record TO mandat_app');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW searched_record');
    await db.query('DROP INDEX instance_title_words, record_enclosures');
    await db.query('ALTER TABLE record DROP COLUMN words');
    await db.query(
      'DROP FUNCTION record_words(text), said_in(text, jsonb), words_of_enclosures(jsonb), title_words(text), words_of(text), folded(text)',
    );
  }
}
