import { runMigrations } from 'bullmq';
import type { Client } from 'pg';
import { APP_ROLE } from './roles.js';

/** The schema in which BullMQ keeps its tables where there is no Redis. */
export const QUEUE_SCHEMA = 'bullmq';

// BullMQ numbers the jobs of a queue from a sequence that it makes with the queue's first job: hence CREATE, in this schema only.
// The rights are given as defaults, so that they reach what BullMQ's migrations make and never what the application made itself.
const RIGHTS = [
  `CREATE SCHEMA IF NOT EXISTS ${QUEUE_SCHEMA}`,
  `GRANT USAGE, CREATE ON SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE}`,
  `ALTER DEFAULT PRIVILEGES IN SCHEMA ${QUEUE_SCHEMA} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APP_ROLE}`,
  `ALTER DEFAULT PRIVILEGES IN SCHEMA ${QUEUE_SCHEMA} GRANT USAGE, SELECT, UPDATE ON SEQUENCES TO ${APP_ROLE}`,
];

/** Brings BullMQ's own tables and functions up to date as the owner, and lets the application work with them. */
export async function migrateQueueSchema(client: Client): Promise<void> {
  for (const statement of RIGHTS) await client.query(statement);
  await runMigrations(client, QUEUE_SCHEMA);
}
