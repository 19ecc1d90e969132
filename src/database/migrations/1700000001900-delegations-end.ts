import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASSISTED = `
  SELECT d.id AS source, s.committee_id, d.person_id, CASE d.may WHEN 'answer' THEN 'assistant' ELSE 'colleague' END AS role,
         s.id AS seat_id, s.organisation_id, 0 AS rank,
         greatest(d.valid_from, s.valid_from, h.valid_from) AS valid_from, least(d.valid_to, s.valid_to, h.valid_to) AS valid_to
    FROM delegation d JOIN seat s ON s.id = d.seat_id
    JOIN holding h ON h.seat_id = d.seat_id AND h.person_id = d.given_by AND h."as" = 'member'`;

const statements = [
  `CREATE OR REPLACE VIEW committee_role_source (source, committee_id, person_id, role, seat_id, organisation_id, rank, valid_from, valid_to, inherited) AS
   SELECT *, false FROM committee_role_own
   UNION ALL
   SELECT *, false FROM (${ASSISTED}) AS assisted
   UNION ALL
   SELECT o.source, c.id, o.person_id,
          CASE o.role WHEN 'secretariat' THEN 'secretariat' WHEN 'chair' THEN 'mandator' ELSE 'observer' END,
          NULL, NULL, 0, o.valid_from, o.valid_to, true
     FROM committee_role_own o JOIN committee c ON c.parent_id = o.committee_id`,
  `CREATE OR REPLACE FUNCTION keep_roles_of_holding() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM keep_roles(coalesce(NEW.id, OLD.id));
     PERFORM keep_roles(d.id) FROM delegation d WHERE d.seat_id = coalesce(NEW.seat_id, OLD.seat_id);
     RETURN NULL;
   END $$`,
  `CREATE OR REPLACE FUNCTION keep_roles_of_seat() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM keep_roles(h.id) FROM holding h WHERE h.seat_id = coalesce(NEW.id, OLD.id);
     PERFORM keep_roles(d.id) FROM delegation d WHERE d.seat_id = coalesce(NEW.id, OLD.id);
     RETURN NULL;
   END $$`,
  `SELECT keep_roles(id) FROM delegation`,
];

/** What a member lets others do lasts no longer than the member who gave it holds the seat. */
export class DelegationsEnd1700000001900 implements MigrationInterface {
  readonly name = 'DelegationsEnd1700000001900';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Rights that have ended are not given back: restore a backup instead.'));
  }
}
