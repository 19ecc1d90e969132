import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of enclosures: whether the one that a correction asks for is there, and which files a paper has. */
export class Enclosures1700000000900 implements MigrationInterface {
  readonly name = 'Enclosures1700000000900';

  async up(runner: QueryRunner): Promise<void> {
    // One row, and only for a correction that asks for an enclosure; it was read from the paper as it stood.
    await runner.query(`
      CREATE VIEW fact_enclosed AS
      SELECT l.from_id AS instance_id, p.id AS read_instance, p.revision AS read_revision,
             EXISTS (SELECT 1 FROM record v, jsonb_array_elements(v.body->'enclosures') e
                      WHERE v.instance_id = p.id AND v.slice = 'version'
                        AND v.n = (SELECT max(w.n) FROM record w WHERE w.instance_id = p.id AND w.slice = 'version')
                        AND e->>'key' = c.snapshot->'context'->>'enclosure') AS present
        FROM link l
        JOIN instance p ON p.id = l.to_id
        JOIN instance c ON c.id = l.from_id
       WHERE l.relation = 'corrects' AND c.snapshot->'context'->>'enclosure' IS NOT NULL`);
    await runner.query(`
      CREATE VIEW fact_uploaded_enclosure AS
      SELECT e.instance_id, jsonb_agg(e.sha256 ORDER BY e.sha256) AS hashes FROM paper_enclosure e GROUP BY e.instance_id`);
    await runner.query('GRANT SELECT ON fact_enclosed, fact_uploaded_enclosure TO mandat_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW fact_uploaded_enclosure, fact_enclosed');
  }
}
