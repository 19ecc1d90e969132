import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All that a round's count rests on, row by row: the counting is done by the rules of procedure, in one pure function. */
const FACT_BALLOT = `
  CREATE VIEW fact_ballot AS
  SELECT r.instance_id, (r.body->>'seat')::uuid AS seat_id, r.slice, r.n, r.k, r.body - 'text' - 'reason' AS body, coalesce(j.occurred_at, r.recorded_at) AS at
    FROM record r LEFT JOIN journal j ON j.instance_id = r.instance_id AND j.n = r.n
   WHERE r.slice IN ('elector', 'procedure', 'position', 'recusal', 'rectification')
  UNION ALL
  SELECT q.instance_id, NULL, 'paper', 0, 0, to_jsonb(q) - 'instance_id', NULL
    FROM fact_round_paper q`;

const seatOf = (row: string) => `(${row}.body->>'seat')::uuid`;
const ofSameSeat = (row: string, slice: string, as: string) =>
  `${row}.instance_id = ${as}.instance_id AND ${row}.slice = '${slice}' AND ${seatOf(row)} = ${seatOf(as)}`;
const unstruck = (row: string, what: string) => `
  NOT EXISTS (SELECT FROM record x WHERE ${ofSameSeat('x', 'rectification', row)} AND x.n > ${row}.n AND x.body->>'what' = '${what}')`;
const recused = (seat: string, who: string) => `
  EXISTS (SELECT FROM record r WHERE ${ofSameSeat('r', 'recusal', seat)} AND ${who} AND ${unstruck('r', 'recusals')}
             AND (jsonb_typeof(r.body->'papers') = 'null' OR r.body->'papers' ? q.paper::text))`;

/** The same as the rounds decide it by: given on the newest version, or on an older one and not asked for again. */
const POSITION_STANDS = `
  CREATE FUNCTION position_stands(said jsonb, material int, newest int, ask_again text) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$
    SELECT (said->>'version')::int <= newest
       AND ((said->>'version')::int >= material OR ask_again = 'nobody'
            OR ask_again = 'opposed' AND said->>'choice' NOT IN ('reservation', 'cannot')) $$`;

const FACT_ROUND_PAPER = `
  CREATE OR REPLACE VIEW fact_round_paper AS
  SELECT l.from_id AS instance_id, p.id AS paper, p.title, (p.snapshot->'context'->>'version')::int AS version,
         p.snapshot->'context'->>'versionHash' AS version_hash,
         (p.snapshot->'context'->>'materialVersion')::int AS material_version, i.snapshot->'context'->>'askAgain' AS ask_again
    FROM link l JOIN instance p ON p.id = l.to_id JOIN instance i ON i.id = l.from_id WHERE l.relation = 'decides'`;

const AWAITED_POSITION = `
  CREATE OR REPLACE VIEW awaited_position AS
  SELECT e.instance_id, ${seatOf('e')} AS seat_id, q.paper
    FROM record e JOIN fact_round_paper q ON q.instance_id = e.instance_id
   WHERE e.slice = 'elector'
     AND coalesce(
           (SELECT NOT coalesce(position_stands(p.body, q.material_version, q.version, q.ask_again), false)
                   OR ${recused('p', `r.body->>'recused' = p.body->>'person'`)}
              FROM record p
             WHERE ${ofSameSeat('p', 'position', 'e')} AND p.body->>'paper' = q.paper::text AND ${unstruck('p', 'positions')}
             ORDER BY p.n DESC, p.k DESC LIMIT 1),
           true)
     AND NOT ${recused('e', `jsonb_typeof(r.body->'recused') = 'null'`)}`;

/** Whom a round asked and who is waited for: a comment round by its answers, an approval round by what is still to be said. */
const ROUND_ELECTORATE = `
  CREATE OR REPLACE VIEW round_electorate AS
  SELECT instance_id, seat_id, answered_as IS NOT NULL AS answered FROM fact_comment_seat
  UNION ALL
  SELECT e.instance_id, ${seatOf('e')},
         NOT EXISTS (SELECT FROM awaited_position a WHERE a.instance_id = e.instance_id AND a.seat_id = ${seatOf('e')})
    FROM record e WHERE e.slice = 'elector'`;

/** What the answers in a round come to is worked out by its rules, which the database does not know. */
export class Ballots1700000002100 implements MigrationInterface {
  readonly name = 'Ballots1700000002100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW fact_tally');
    for (const statement of [POSITION_STANDS, FACT_ROUND_PAPER, AWAITED_POSITION, ROUND_ELECTORATE, FACT_BALLOT])
      await db.query(statement);
    await db.query('GRANT SELECT ON fact_ballot TO mandat_app');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Restore a backup to go back before rules of procedure.'));
  }
}
