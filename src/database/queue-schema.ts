import { runMigrations } from 'bullmq';
import type { Client } from 'pg';
import { APP_ROLE } from './roles.js';

/** The schema in which BullMQ keeps its tables where there is no Redis. */
export const QUEUE_SCHEMA = 'bullmq';

/** Brings BullMQ's own tables and functions up to date as the owner, and lets the application work with them. */
export async function migrateQueueSchema(client: Client): Promise<void> {
  await runMigrations(client, QUEUE_SCHEMA);
  await client.query(`GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE}`);
  await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE}`);
  await client.query(`GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE}`);
  await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE}`);
}
