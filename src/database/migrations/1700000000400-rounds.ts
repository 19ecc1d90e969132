import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of a slice, and what one seat has said in it: a round may have a thousand seats. */
const INDEX = `CREATE INDEX record_seat ON record (instance_id, slice, ((body->>'seat')::uuid), n)`;

const seatOf = (row: string) => `(${row}.body->>'seat')::uuid`;

/** Rows of one slice of the same seat in the same round. */
const sameSeat = (row: string, slice: string, of: string) =>
  `${row}.instance_id = ${of}.instance_id AND ${row}.slice = '${slice}' AND ${seatOf(row)} = ${seatOf(of)}`;

/** A rectification strikes what stood before it, and nothing that came after. */
const struck = (row: string, what?: string) => `
  EXISTS (SELECT 1 FROM record x WHERE ${sameSeat('x', 'rectification', row)} AND x.n > ${row}.n
             ${what ? `AND x.body->>'what' = '${what}'` : ''})`;

/** Whether a recusal row concerns a paper. */
const concerns = (row: string, paper: string) =>
  `(jsonb_typeof(${row}.body->'papers') = 'null' OR ${row}.body->'papers' ? ${paper}::text)`;

const VIEWS = [
  `CREATE VIEW fact_committee_seats AS
   SELECT s.committee_id, s.id AS seat_id, s.organisation_id, s.name, s.valid_from, s.valid_to FROM seat s`,

  `CREATE VIEW fact_comment_seat AS
   SELECT v.instance_id, ${seatOf('v')} AS seat_id,
          (SELECT a.body->>'as' FROM record a
            WHERE ${sameSeat('a', 'answer', 'v')} AND NOT ${struck('a')} ORDER BY a.n DESC LIMIT 1) AS answered_as
     FROM record v WHERE v.slice = 'invitation'`,

  // Without read_revision: a material revision tells the round, so the round's own revision already covers it.
  `CREATE VIEW fact_round_paper AS
   SELECT l.from_id AS instance_id, p.id AS paper, p.title, (p.snapshot->'context'->>'version')::int AS version,
          p.snapshot->'context'->>'versionHash' AS version_hash,
          (p.snapshot->'context'->>'materialVersion')::int AS material_version
     FROM link l JOIN instance p ON p.id = l.to_id WHERE l.relation = 'decides'`,

  `CREATE VIEW standing_position AS
   SELECT DISTINCT ON (p.instance_id, ${seatOf('p')}, p.body->>'paper')
          p.instance_id, ${seatOf('p')} AS seat_id, (p.body->>'paper')::uuid AS paper, (p.body->>'version')::int AS version,
          p.body->>'choice' AS choice, p.body->>'text' AS text, (p.body->>'until')::timestamptz AS until,
          (p.body->>'person')::uuid AS person, p.body->>'as' AS "as", p.id, p.n, p.recorded_at
     FROM record p WHERE p.slice = 'position' AND NOT ${struck('p', 'positions')}
    ORDER BY p.instance_id, ${seatOf('p')}, p.body->>'paper', p.n DESC, p.k DESC`,

  // The rows as they are: what still stands of them is worked out in `electorOf`, at a fraction of what it costs here.
  `CREATE VIEW fact_elector AS
   SELECT r.instance_id, ${seatOf('r')} AS seat_id, r.slice, r.n, r.k, r.body - 'text' AS body
     FROM record r WHERE r.slice IN ('elector', 'position', 'recusal', 'rectification')`,

  // Counted here, one row a paper: the seats of a large round never leave the database.
  `CREATE VIEW fact_tally AS
   SELECT b.instance_id, b.paper, count(*)::int AS seats,
          count(*) FILTER (WHERE b.choice = 'approve')::int AS approve,
          count(*) FILTER (WHERE b.choice = 'approveWithRemarks')::int AS approve_with_remarks,
          count(*) FILTER (WHERE b.choice = 'reservation')::int AS reservation,
          count(*) FILTER (WHERE b.choice = 'cannot')::int AS cannot,
          count(*) FILTER (WHERE b.choice = 'abstain')::int AS abstain
     FROM (SELECT e.instance_id, q.paper,
                  (SELECT p.choice FROM standing_position p
                    WHERE p.instance_id = e.instance_id AND p.seat_id = ${seatOf('e')} AND p.paper = q.paper
                      AND p.version BETWEEN q.material_version AND q.version
                      AND NOT EXISTS (SELECT 1 FROM record r
                                       WHERE ${sameSeat('r', 'recusal', 'e')} AND NOT ${struck('r', 'recusals')}
                                         AND ${concerns('r', 'q.paper')} AND (r.body->>'recused')::uuid = p.person)) AS choice
             FROM fact_round_paper q JOIN record e ON e.instance_id = q.instance_id AND e.slice = 'elector'
            WHERE NOT EXISTS (SELECT 1 FROM record r
                               WHERE ${sameSeat('r', 'recusal', 'e')} AND NOT ${struck('r', 'recusals')}
                                 AND ${concerns('r', 'q.paper')} AND jsonb_typeof(r.body->'recused') = 'null')) b
    GROUP BY b.instance_id, b.paper`,

  // Whom a round asked and who is waited for: a comment round by its answers, an approval round by what is still to be said.
  `CREATE VIEW round_electorate AS
   SELECT instance_id, seat_id, answered_as IS NOT NULL AS answered FROM fact_comment_seat
   UNION ALL
   SELECT e.instance_id, ${seatOf('e')},
          NOT EXISTS (SELECT 1 FROM fact_round_paper q
                       WHERE q.instance_id = e.instance_id
                         AND NOT EXISTS (SELECT 1 FROM standing_position p
                                          WHERE p.instance_id = e.instance_id AND p.seat_id = ${seatOf('e')}
                                            AND p.paper = q.paper AND p.version BETWEEN q.material_version AND q.version
                                            AND NOT EXISTS (SELECT 1 FROM record r
                                                             WHERE ${sameSeat('r', 'recusal', 'e')}
                                                               AND NOT ${struck('r', 'recusals')}
                                                               AND ${concerns('r', 'q.paper')}
                                                               AND (r.body->>'recused')::uuid = p.person))
                         AND NOT EXISTS (SELECT 1 FROM record r
                                          WHERE ${sameSeat('r', 'recusal', 'e')} AND NOT ${struck('r', 'recusals')}
                                            AND ${concerns('r', 'q.paper')} AND jsonb_typeof(r.body->'recused') = 'null'))
     FROM record e WHERE e.slice = 'elector'`,

  `CREATE VIEW outcome AS
   SELECT DISTINCT ON (o.instance_id, o.body->>'paper')
          o.id, o.instance_id AS round, o.n, (o.body->>'paper')::uuid AS paper, o.body->>'outcome' AS outcome,
          (o.body->>'version')::int AS version, o.body->>'versionHash' AS version_hash, o.body->>'confirmer' AS confirmer,
          o.body->'explanation' AS explanation, o.body->'text' AS text, o.body->'needs' AS needs,
          o.body->'needsText' AS needs_text, (o.body->>'rectifies')::boolean AS rectifies, o.recorded_at
     FROM record o WHERE o.slice = 'outcome'
    ORDER BY o.instance_id, o.body->>'paper', o.n DESC`,
];

const NAMES = VIEWS.map((view) => /CREATE VIEW (\w+)/.exec(view)![1]!);

/** What seats have said in comment and approval rounds, and the facts of those lifecycles. */
export class Rounds1700000000400 implements MigrationInterface {
  readonly name = 'Rounds1700000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INDEX);
    for (const view of VIEWS) await runner.query(view);
    await runner.query(`GRANT SELECT ON ${NAMES.join(', ')} TO mandat_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW ${NAMES.toReversed().join(', ')}`);
    await runner.query('DROP INDEX record_seat');
  }
}
