import type { MigrationInterface, QueryRunner } from 'typeorm';

const VIEWS = [
  `CREATE VIEW fact_missing_seat AS
   SELECT instance_id, seat_id FROM fact_comment_seat WHERE answered_as IS NULL
   UNION ALL
   SELECT DISTINCT instance_id, seat_id FROM awaited_position`,
  `CREATE VIEW fact_nudge AS
   SELECT instance_id, body->>'whom' AS whom, max(recorded_at) AS at FROM record WHERE slice = 'nudge' GROUP BY 1, 2`,
];

/** Whom a round waits for, and who was last reminded when. */
export class Nudges1700000001800 implements MigrationInterface {
  readonly name = 'Nudges1700000001800';

  async up(runner: QueryRunner): Promise<void> {
    for (const view of VIEWS) await runner.query(view);
    await runner.query('GRANT SELECT ON fact_missing_seat, fact_nudge TO mandat_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW fact_nudge, fact_missing_seat');
  }
}
