import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was decided at a meeting, beside the newest text of its minutes. */
const FACT_MINUTES = `
  CREATE VIEW fact_minutes AS
  SELECT l.from_id AS instance_id, m.slice, m.n, m.k, m.at, m.body, i.id AS read_instance, i.revision AS read_revision
    FROM link l JOIN instance i ON i.id = l.to_id JOIN meeting_row m ON m.instance_id = i.id
   WHERE l.relation = 'minutesOf' AND m.slice IN ('item', 'itemOrder', 'droppedItem', 'itemDecision')
  UNION ALL
  SELECT i.id, v.slice, v.n, v.k, v.recorded_at, v.body, NULL, NULL
    FROM instance i CROSS JOIN LATERAL (
           SELECT * FROM record r WHERE r.instance_id = i.id AND r.slice = 'version' ORDER BY r.n DESC, r.k DESC LIMIT 1) v
   WHERE i.lifecycle = 'minutes'`;

/** A committee by its name, with how the organisations that have seats there are called. */
const FACT_COMMITTEE = `
  CREATE VIEW fact_committee AS
  SELECT c.id AS committee_id, c.name, o.id AS organisation, o.short
    FROM committee c LEFT JOIN LATERAL (SELECT DISTINCT s.organisation_id FROM seat s WHERE s.committee_id = c.id) s ON true
    LEFT JOIN organisation o ON o.id = s.organisation_id`;

/** Minutes that are drafted from what happened at a meeting. */
export class Minutes1700000002300 implements MigrationInterface {
  readonly name = 'Minutes1700000002300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(FACT_MINUTES);
    await db.query(FACT_COMMITTEE);
    await db.query('GRANT SELECT ON fact_minutes, fact_committee TO mandat_app');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW fact_committee, fact_minutes');
  }
}
