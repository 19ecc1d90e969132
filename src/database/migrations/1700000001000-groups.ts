import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A working group's committee has a parent: the steering group that set it up. Who keeps the parent's secretariat keeps the
 * group's too, the parent's chair is its mandator, and all others of the parent may look on. Deeper than that nothing is inherited.
 */
export class Groups1700000001000 implements MigrationInterface {
  readonly name = 'Groups1700000001000';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of [...parents, ...seatings, ...grants]) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Who has joined a group is not thrown away: restore a backup instead.'));
  }
}

const seated = `
  SELECT h.id AS source, s.committee_id, h.person_id, h."as", h.rank, s.id AS seat_id, s.organisation_id, s.chair OR s.deputy AS presides,
         greatest(h.valid_from, s.valid_from) AS valid_from, least(h.valid_to, s.valid_to) AS valid_to
    FROM holding h JOIN seat s ON s.id = h.seat_id`;

const parents = [
  `ALTER TABLE committee ADD COLUMN parent_id uuid REFERENCES committee CHECK (parent_id <> id)`,
  `ALTER TABLE committee_role ADD COLUMN inherited boolean NOT NULL DEFAULT false`,
  `CREATE INDEX committee_of_parent ON committee (parent_id)`,
  `CREATE VIEW committee_role_own (source, committee_id, person_id, role, seat_id, organisation_id, rank, valid_from, valid_to) AS
   SELECT source, committee_id, person_id, role, seat_id, organisation_id, rank, valid_from, valid_to
     FROM (${seated}) AS seated,
          unnest(CASE WHEN presides AND "as" = 'member' THEN ARRAY['member', 'chair'] ELSE ARRAY["as"] END) AS role
   UNION ALL
   SELECT committee_id, committee_id, person_id, role, NULL, NULL, 0, valid_from, valid_to FROM committee_duty`,
  `CREATE OR REPLACE VIEW committee_role_source (source, committee_id, person_id, role, seat_id, organisation_id, rank, valid_from, valid_to, inherited) AS
   SELECT *, false FROM committee_role_own
   UNION ALL
   SELECT o.source, c.id, o.person_id,
          CASE o.role WHEN 'secretariat' THEN 'secretariat' WHEN 'chair' THEN 'mandator' ELSE 'observer' END,
          NULL, NULL, 0, o.valid_from, o.valid_to, true
     FROM committee_role_own o JOIN committee c ON c.parent_id = o.committee_id`,
  `CREATE FUNCTION keep_roles_of_committee() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM keep_roles(source) FROM (
       SELECT DISTINCT source FROM committee_role_own WHERE committee_id IN (NEW.id, NEW.parent_id)) AS changed;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER keep_roles AFTER INSERT OR UPDATE OF parent_id ON committee
     FOR EACH ROW EXECUTE FUNCTION keep_roles_of_committee()`,
  `CREATE VIEW fact_child_committees AS SELECT parent_id AS committee_id, id, key, name FROM committee WHERE parent_id IS NOT NULL`,
  `CREATE VIEW fact_parent_committee AS SELECT id AS committee_id, parent_id FROM committee WHERE parent_id IS NOT NULL`,
];

/**
 * Who joins a group by a nomination, and who leaves it, is said by a slice row of the nomination; the directory follows in the
 * same commit. Trying to seat two people at once is refused by the directory's own constraint.
 */
const seatings = [
  `CREATE FUNCTION seat_nominee(r public.record) RETURNS void LANGUAGE plpgsql AS $$
   DECLARE who uuid;
   BEGIN
     INSERT INTO person (id, name, email) VALUES (gen_random_uuid(), r.body->>'name', lower(r.body->>'email'))
     ON CONFLICT (email) DO UPDATE SET name = person.name RETURNING id INTO who;
     INSERT INTO seat (id, committee_id, organisation_id, name, chair, valid_from)
     VALUES ((r.body->>'seat')::uuid, (r.body->>'committee')::uuid, (r.body->>'organisation')::uuid, r.body->>'seatName',
             (r.body->>'chair')::boolean, (r.body->>'from')::timestamptz)
     ON CONFLICT (id) DO NOTHING;
     INSERT INTO holding (id, seat_id, person_id, "as", rank, valid_from)
     VALUES (r.id, (r.body->>'seat')::uuid, who, 'member', 0, (r.body->>'from')::timestamptz);
   END $$`,
  `CREATE FUNCTION unseat_nominee(r public.record) RETURNS void LANGUAGE sql AS $$
     UPDATE holding SET valid_to = greatest((r.body->>'until')::timestamptz, valid_from + interval '1 microsecond')
      WHERE seat_id = (r.body->>'seat')::uuid AND "as" = 'member' AND valid_to IS NULL;
   $$`,
  `CREATE FUNCTION keep_directory() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NEW.slice = 'seating' THEN PERFORM seat_nominee(NEW); ELSE PERFORM unseat_nominee(NEW); END IF;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER keep_directory AFTER INSERT ON record FOR EACH ROW
     WHEN (NEW.slice IN ('seating', 'unseating')) EXECUTE FUNCTION keep_directory()`,
];

const grants = [`GRANT SELECT ON committee_role_own, fact_child_committees, fact_parent_committee TO mandat_app`];
