import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders in which much is read: instances from the newest, the journal as it was settled. */
export class ReadingOrder1700000000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX instance_newest ON instance (created_at, id)');
    // Numbers are drawn before the commit and may come to light out of order; live events are read by transaction.
    await runner.query('CREATE INDEX journal_in_order ON journal (xact, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX journal_in_order, instance_newest');
  }
}
