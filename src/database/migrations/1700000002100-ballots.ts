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

/** What the answers in a round come to is worked out by its rules, which the database does not know. */
export class Ballots1700000002100 implements MigrationInterface {
  readonly name = 'Ballots1700000002100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW fact_tally');
    await db.query(FACT_BALLOT);
    await db.query('GRANT SELECT ON fact_ballot TO mandat_app');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Restore a backup to go back before rules of procedure.'));
  }
}
