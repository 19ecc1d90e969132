import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who sits where, by period. A period is `[valid_from, valid_to)`; an open end means until further notice.
 * Periods that must not overlap are held apart by exclusion constraints. Those want a GiST index on an id too, which plain
 * PostgreSQL has for ranges only: hence the type `uuid_range` and one-element ranges instead of the extension btree_gist.
 */
export class Committees1700000000200 implements MigrationInterface {
  readonly name = 'Committees1700000000200';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...views, ...roles, ...grants]) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The directory of committees is not thrown away: restore a backup instead.'));
  }
}

const period = `valid_from timestamptz NOT NULL, valid_to timestamptz, CHECK (valid_to > valid_from)`;
const only = (id: string) => `uuid_range(${id}, ${id}, '[]') WITH &&`;
const atATime = `tstzrange(valid_from, valid_to) WITH &&`;

const tables = [
  `CREATE TYPE uuid_range AS RANGE (subtype = uuid)`,
  `CREATE TABLE organisation (id uuid PRIMARY KEY, name text NOT NULL, short text NOT NULL UNIQUE)`,
  `CREATE TABLE person (
     id uuid PRIMARY KEY, name text NOT NULL, email text NOT NULL UNIQUE,
     language text NOT NULL DEFAULT 'da' CHECK (language IN ('da', 'en')))`,
  `CREATE TABLE committee (id uuid PRIMARY KEY, key text NOT NULL UNIQUE, name text NOT NULL)`,
  `CREATE TABLE seat (
     id uuid PRIMARY KEY,
     committee_id uuid NOT NULL REFERENCES committee,
     organisation_id uuid NOT NULL REFERENCES organisation,
     name text NOT NULL,
     chair boolean NOT NULL DEFAULT false,
     deputy boolean NOT NULL DEFAULT false,
     votes boolean NOT NULL DEFAULT true,
     ${period},
     CHECK (NOT (chair AND deputy)),
     CONSTRAINT one_chair_at_a_time EXCLUDE USING gist (${only('committee_id')}, ${atATime}) WHERE (chair),
     CONSTRAINT one_deputy_at_a_time EXCLUDE USING gist (${only('committee_id')}, ${atATime}) WHERE (deputy))`,
  `CREATE INDEX seat_of_committee ON seat (committee_id)`,
  `CREATE TABLE holding (
     id uuid PRIMARY KEY,
     seat_id uuid NOT NULL REFERENCES seat,
     person_id uuid NOT NULL REFERENCES person,
     "as" text NOT NULL CHECK ("as" IN ('member', 'substitute')),
     rank int NOT NULL CHECK (rank >= 0 AND (rank = 0) = ("as" = 'member')),
     ${period},
     CONSTRAINT one_holder_of_a_rank_at_a_time
       EXCLUDE USING gist (${only('seat_id')}, int4range(rank, rank, '[]') WITH &&, ${atATime}),
     CONSTRAINT one_rank_of_a_holder_at_a_time EXCLUDE USING gist (${only('seat_id')}, ${only('person_id')}, ${atATime}))`,
  `CREATE INDEX holding_of_person ON holding (person_id, seat_id)`,
  `CREATE INDEX holding_of_seat ON holding (seat_id)`,
  `CREATE TABLE committee_duty (
     committee_id uuid NOT NULL REFERENCES committee,
     person_id uuid NOT NULL REFERENCES person,
     role text NOT NULL CHECK (role IN ('secretariat', 'observer')),
     ${period},
     PRIMARY KEY (committee_id, person_id, role, valid_from),
     CONSTRAINT one_duty_at_a_time EXCLUDE USING gist (${only('committee_id')}, ${only('person_id')}, ${atATime}))`,
  `CREATE INDEX duty_of_person ON committee_duty (person_id, committee_id)`,
];

const seated = `
  SELECT h.id AS source, s.committee_id, h.person_id, h."as", h.rank, s.id AS seat_id, s.organisation_id, s.chair OR s.deputy AS presides,
         greatest(h.valid_from, s.valid_from) AS valid_from, least(h.valid_to, s.valid_to) AS valid_to
    FROM holding h JOIN seat s ON s.id = h.seat_id`;

/** Statements that run `body` whenever a row of a table has changed. */
function keeper(table: string, body: string): string[] {
  return [
    `CREATE FUNCTION keep_roles_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NULL; END $$`,
    `CREATE TRIGGER keep_roles AFTER INSERT OR UPDATE OR DELETE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION keep_roles_of_${table}()`,
  ];
}

const views = [
  // The member of a presiding seat is both member and chair; a substitute of it does not preside.
  `CREATE VIEW committee_role_source (source, committee_id, person_id, role, seat_id, organisation_id, rank, valid_from, valid_to) AS
   SELECT source, committee_id, person_id, role, seat_id, organisation_id, rank, valid_from, valid_to
     FROM (${seated}) AS seated,
          unnest(CASE WHEN presides AND "as" = 'member' THEN ARRAY['member', 'chair'] ELSE ARRAY["as"] END) AS role
   UNION ALL
   SELECT committee_id, committee_id, person_id, role, NULL, NULL, 0, valid_from, valid_to FROM committee_duty`,
  // All periods: the instant that counts is the command's, which a view does not know.
  `CREATE VIEW fact_voting_seats AS
   SELECT committee_id, id AS seat_id, organisation_id, name, 1 AS weight, valid_from, valid_to FROM seat WHERE votes`,
];

/**
 * Rights are read at each request, far more often than a seat changes hands: so they stand in a table of their own, which
 * the database itself keeps true to holdings, seats and duties. `source` is what a row follows from.
 */
const roles = [
  `CREATE TABLE committee_role (
     source uuid NOT NULL, committee_id uuid NOT NULL, person_id uuid NOT NULL, role text NOT NULL,
     seat_id uuid, organisation_id uuid, rank int NOT NULL, valid_from timestamptz NOT NULL, valid_to timestamptz)`,
  `CREATE INDEX committee_role_of_person ON committee_role (person_id, committee_id)`,
  `CREATE INDEX committee_role_of_committee ON committee_role (committee_id, seat_id)`,
  `CREATE INDEX committee_role_source_is ON committee_role (source)`,
  `CREATE FUNCTION keep_roles(changed uuid) RETURNS void LANGUAGE sql AS $$
     DELETE FROM committee_role WHERE source = changed;
     INSERT INTO committee_role SELECT * FROM committee_role_source WHERE source = changed;
   $$`,
  keeper('holding', `PERFORM keep_roles(coalesce(NEW.id, OLD.id));`),
  keeper('seat', `PERFORM keep_roles(h.id) FROM holding h WHERE h.seat_id = coalesce(NEW.id, OLD.id);`),
  keeper('committee_duty', `PERFORM keep_roles(coalesce(NEW.committee_id, OLD.committee_id));`),
].flat();

const grants = [
  `GRANT SELECT, INSERT, UPDATE ON organisation, person, committee, seat, holding, committee_duty TO mandat_app`,
  `GRANT SELECT ON committee_role_source, fact_voting_seats TO mandat_app`,
  `GRANT SELECT, INSERT, DELETE ON committee_role TO mandat_app`,
];
