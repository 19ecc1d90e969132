import type { MigrationInterface, QueryRunner } from 'typeorm';

const seatOf = (row: string) => `(${row}.body->>'seat')::uuid`;
const sameSeat = (row: string, slice: string, of: string) =>
  `${row}.instance_id = ${of}.instance_id AND ${row}.slice = '${slice}' AND ${seatOf(row)} = ${seatOf(of)}`;
const struck = (row: string, what: string) => `
  EXISTS (SELECT 1 FROM record x WHERE ${sameSeat('x', 'rectification', row)} AND x.n > ${row}.n AND x.body->>'what' = '${what}')`;
const concerns = (row: string) =>
  `(jsonb_typeof(${row}.body->'papers') = 'null' OR ${row}.body->'papers' ? q.paper::text)`;
const recusal = (who: string) => `
  EXISTS (SELECT 1 FROM record r
           WHERE ${sameSeat('r', 'recusal', 'e')} AND NOT ${struck('r', 'recusals')} AND ${concerns('r')} AND ${who})`;

/** The count of a round says until when its reservations stand; the rules say what becomes of those whose time is over. */
export class Reservations1700000001600 implements MigrationInterface {
  readonly name = 'Reservations1700000001600';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW fact_tally AS
      SELECT b.instance_id, b.paper, count(*)::int AS seats,
             count(*) FILTER (WHERE b.choice = 'approve')::int AS approve,
             count(*) FILTER (WHERE b.choice = 'approveWithRemarks')::int AS approve_with_remarks,
             count(*) FILTER (WHERE b.choice = 'reservation')::int AS reservation,
             count(*) FILTER (WHERE b.choice = 'cannot')::int AS cannot,
             count(*) FILTER (WHERE b.choice = 'abstain')::int AS abstain,
             array_agg(b.until ORDER BY b.until) FILTER (WHERE b.choice = 'reservation' AND b.until IS NOT NULL) AS reserved_until
        FROM (SELECT e.instance_id, q.paper, said.choice, said.until
                FROM fact_round_paper q
                JOIN record e ON e.instance_id = q.instance_id AND e.slice = 'elector'
                LEFT JOIN LATERAL (
                  SELECT p.choice, p.until
                    FROM standing_position p
                   WHERE p.instance_id = e.instance_id AND p.seat_id = ${seatOf('e')} AND p.paper = q.paper
                     AND p.version BETWEEN q.material_version AND q.version
                     AND NOT ${recusal(`(r.body->>'recused')::uuid = p.person`)}) said ON true
               WHERE NOT ${recusal(`jsonb_typeof(r.body->'recused') = 'null'`)}) b
       GROUP BY b.instance_id, b.paper`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Restore a backup to go back before reservations with a date.'));
  }
}
