import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantOrdinary } from '../grants.js';

/** What people are told; one announcement reaches each person once, however often it is delivered. */
export class Notifications1700000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notification (
        id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        outbox_id   bigint NOT NULL REFERENCES outbox,
        person_id   uuid NOT NULL REFERENCES person,
        instance_id uuid NOT NULL REFERENCES instance,
        topic       text NOT NULL,
        subject     jsonb NOT NULL,
        created_at  timestamptz NOT NULL,
        read_at     timestamptz,
        UNIQUE (outbox_id, person_id)
      );
      CREATE INDEX notification_inbox ON notification (person_id, id DESC);`);
    await grantOrdinary(runner, 'notification');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notification');
  }
}
