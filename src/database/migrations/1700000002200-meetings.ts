import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All that a meeting has left behind, row by row; what it comes to is worked out by pure functions. */
const MEETING_ROW = `
  CREATE VIEW meeting_row AS
  SELECT r.instance_id, r.slice, r.n, r.k, coalesce(j.occurred_at, r.recorded_at) AS at, r.body
    FROM record r JOIN instance i ON i.id = r.instance_id
         LEFT JOIN journal j ON j.instance_id = r.instance_id AND j.n = r.n
   WHERE i.lifecycle = 'meeting'`;

/** Meetings and what happened at them. */
export class Meetings1700000002200 implements MigrationInterface {
  readonly name = 'Meetings1700000002200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(MEETING_ROW);
    await db.query('GRANT SELECT ON meeting_row TO mandat_app');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Restore a backup to go back before meetings.'));
  }
}
