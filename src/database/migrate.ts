import pg from 'pg';
import { ownerDataSource } from './data-source.js';
import { migrateQueueSchema } from './queue-schema.js';
import { ensureAppRole } from './roles.js';

/** Any number, the same for all versions of Mandat: who migrates this database holds it. */
const MIGRATION_LOCK = 0x4d414e44; // "MAND"

export interface MigrationAddresses {
  /** The login that owns the tables. */
  readonly ownerUrl: string;
  /** The login that the application will use. */
  readonly appUrl: string;
}

/**
 * Brings a database up to date: the application's role, our migrations, BullMQ's tables. Safe to call from every process at every
 * start: they queue up behind one lock, and the later ones find nothing to do. Gives the names of the migrations that ran.
 */
export async function migrate({ ownerUrl, appUrl }: MigrationAddresses): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'mandat-migrate' });
  await client.connect();
  try {
    // Held by the session: it goes with the connection, even when this process is killed.
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureAppRole(client, appUrl);
    const ran = await runOurs(ownerUrl);
    await migrateQueueSchema(client);
    return ran;
  } finally {
    await client.end();
  }
}

async function runOurs(ownerUrl: string): Promise<string[]> {
  const source = await ownerDataSource(ownerUrl).initialize();
  try {
    return (await source.runMigrations()).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}
