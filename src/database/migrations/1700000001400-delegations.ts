import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantOrdinary } from '../grants.js';

const ASSISTED = `
  SELECT d.id AS source, s.committee_id, d.person_id, CASE d.may WHEN 'answer' THEN 'assistant' ELSE 'colleague' END AS role,
         s.id AS seat_id, s.organisation_id, 0 AS rank,
         greatest(d.valid_from, s.valid_from) AS valid_from, least(d.valid_to, s.valid_to) AS valid_to
    FROM delegation d JOIN seat s ON s.id = d.seat_id`;

/**
 * What the member of a seat lets others do for it: `answer` in the member's place, or `prepare` the organisation's answer, which is
 * seen by those who speak for the seat and by nobody else.
 */
export class Delegations1700000001400 implements MigrationInterface {
  readonly name = 'Delegations1700000001400';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
    for (const table of ['delegation', 'answer_draft']) await grantOrdinary(db, table);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Who may act for whom is not thrown away: restore a backup instead.'));
  }
}

const statements = [
  `CREATE TABLE delegation (
     id uuid PRIMARY KEY,
     seat_id uuid NOT NULL REFERENCES seat,
     person_id uuid NOT NULL REFERENCES person,
     may text NOT NULL CHECK (may IN ('answer', 'prepare')),
     given_by uuid NOT NULL REFERENCES person,
     valid_from timestamptz NOT NULL,
     valid_to timestamptz CHECK (valid_to >= valid_from))`,
  `CREATE INDEX delegation_of_seat ON delegation (seat_id)`,
  `CREATE TABLE answer_draft (
     instance_id uuid NOT NULL REFERENCES instance,
     seat_id uuid NOT NULL REFERENCES seat,
     revision int NOT NULL,
     body jsonb NOT NULL,
     saved_by uuid NOT NULL REFERENCES person,
     saved_at timestamptz NOT NULL,
     PRIMARY KEY (instance_id, seat_id))`,
  `CREATE OR REPLACE VIEW committee_role_source (source, committee_id, person_id, role, seat_id, organisation_id, rank, valid_from, valid_to, inherited) AS
   SELECT *, false FROM committee_role_own
   UNION ALL
   SELECT *, false FROM (${ASSISTED}) AS assisted
   UNION ALL
   SELECT o.source, c.id, o.person_id,
          CASE o.role WHEN 'secretariat' THEN 'secretariat' WHEN 'chair' THEN 'mandator' ELSE 'observer' END,
          NULL, NULL, 0, o.valid_from, o.valid_to, true
     FROM committee_role_own o JOIN committee c ON c.parent_id = o.committee_id`,
  `CREATE FUNCTION keep_roles_of_delegation() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN PERFORM keep_roles(coalesce(NEW.id, OLD.id)); RETURN NULL; END $$`,
  `CREATE TRIGGER keep_roles AFTER INSERT OR UPDATE OR DELETE ON delegation
     FOR EACH ROW EXECUTE FUNCTION keep_roles_of_delegation()`,
];
