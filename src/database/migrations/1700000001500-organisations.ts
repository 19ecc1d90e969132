import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that a change of organisations has announced about itself. */
const announced = (slice: string) => `record a WHERE a.instance_id = NEW.instance_id AND a.slice = '${slice}'`;

const apply = (to: string, name: string, short: string) => `
  UPDATE seat s SET organisation_id = (m.body->>'${to}')::uuid
    FROM (SELECT a.body FROM ${announced('seatMove')}) m WHERE s.id = (m.body->>'seat')::uuid;
  UPDATE organisation o SET name = m.body->>'${name}', short = m.body->>'${short}'
    FROM (SELECT a.body FROM ${announced('organisationName')}) m WHERE o.id = (m.body->>'organisation')::uuid;`;

/**
 * The directory follows the change in the commit in which it takes effect, or is taken back. Who holds a seat stays in it, with
 * all that it is asked.
 */
export class Organisations1700000001500 implements MigrationInterface {
  readonly name = 'Organisations1700000001500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW fact_seated_organisation AS
      SELECT DISTINCT s.committee_id, o.id, o.name, o.short FROM seat s JOIN organisation o ON o.id = s.organisation_id`);
    await db.query(`
      CREATE FUNCTION keep_organisations() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.slice = 'organisationChanged' THEN ${apply('to', 'name', 'short')}
        ELSE ${apply('from', 'oldName', 'oldShort')}
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER keep_organisations AFTER INSERT ON record FOR EACH ROW
        WHEN (NEW.slice IN ('organisationChanged', 'organisationRestored')) EXECUTE FUNCTION keep_organisations()`);
    await db.query('GRANT SELECT ON fact_seated_organisation TO mandat_app');
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('Which organisation a seat belongs to is not thrown away: restore a backup instead.'),
    );
  }
}
