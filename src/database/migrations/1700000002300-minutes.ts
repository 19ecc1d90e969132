import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The agenda and the decisions of the meeting that minutes are of, and the newest version of the minutes themselves. */
const FACT_MINUTES = `
  CREATE VIEW fact_minutes AS
  SELECT l.from_id AS instance_id, m.id AS read_instance, m.revision AS read_revision, r.slice, r.n, r.k, r.recorded_at AS at, r.body
    FROM link l JOIN instance m ON m.id = l.to_id
         JOIN record r ON r.instance_id = m.id AND r.slice IN ('item', 'itemOrder', 'droppedItem', 'itemDecision')
   WHERE l.relation = 'minutesOf'
  UNION ALL
  SELECT v.instance_id, NULL, NULL, v.slice, v.n, v.k, v.recorded_at, v.body
    FROM record v
   WHERE v.slice = 'version' AND v.n = (SELECT max(w.n) FROM record w WHERE w.instance_id = v.instance_id AND w.slice = 'version')`;

/** Minutes of meetings, and the decisions that stand in them. */
export class Minutes1700000002300 implements MigrationInterface {
  readonly name = 'Minutes1700000002300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(FACT_MINUTES);
    await db.query('GRANT SELECT ON fact_minutes TO mandat_app');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Restore a backup to go back before minutes.'));
  }
}
