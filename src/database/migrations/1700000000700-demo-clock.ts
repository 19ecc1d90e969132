import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a demonstration's clock is ahead of the system's, in milliseconds: one row, seen by all processes. */
export class DemoClock1700000000700 implements MigrationInterface {
  readonly name = 'DemoClock1700000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE demo_clock (offset_ms bigint NOT NULL)');
    await runner.query('CREATE UNIQUE INDEX demo_clock_has_one_row ON demo_clock ((true))');
    await runner.query('INSERT INTO demo_clock (offset_ms) VALUES (0)');
    await runner.query('GRANT SELECT, UPDATE ON demo_clock TO mandat_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE demo_clock');
  }
}
