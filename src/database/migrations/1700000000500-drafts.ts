import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly, grantOrdinary } from '../grants.js';

/**
 * The working text of papers, kept until it is issued as a version. Who writes holds the lease; enclosures are known by
 * their content, so the same file sent twice is kept once.
 */
export class Drafts1700000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE draft (
        instance_id uuid PRIMARY KEY REFERENCES instance,
        sections    jsonb NOT NULL,
        enclosures  jsonb NOT NULL,
        revision    int NOT NULL,
        saved_by    uuid NOT NULL REFERENCES person,
        saved_at    timestamptz NOT NULL
      );
      CREATE TABLE lease (
        instance_id uuid PRIMARY KEY REFERENCES instance,
        person_id   uuid NOT NULL REFERENCES person,
        token       uuid NOT NULL,
        expires_at  timestamptz NOT NULL
      );
      CREATE TABLE enclosure_content (sha256 text PRIMARY KEY, size int NOT NULL, bytes bytea NOT NULL);
      CREATE TABLE paper_enclosure (
        instance_id uuid NOT NULL REFERENCES instance,
        sha256      text NOT NULL REFERENCES enclosure_content,
        name        text NOT NULL,
        media_type  text NOT NULL,
        person_id   uuid NOT NULL REFERENCES person,
        added_at    timestamptz NOT NULL,
        PRIMARY KEY (instance_id, sha256)
      );
      CREATE VIEW fact_lease AS SELECT instance_id, person_id, token, expires_at FROM lease;`);
    for (const table of ['draft', 'lease']) await grantOrdinary(runner, table);
    for (const table of ['enclosure_content', 'paper_enclosure']) await grantAppendOnly(runner, table);
    await runner.query('GRANT SELECT ON fact_lease TO mandat_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW fact_lease');
    await runner.query('DROP TABLE paper_enclosure, enclosure_content, lease, draft');
  }
}
