import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { migrate } from '../../src/database/migrate.js';

/** A database server of this run's own, in a folder that goes with it. */
export async function openServer() {
  const folder = await mkdtemp(join(tmpdir(), 'mandat-load-'));
  const server = await startEmbeddedPostgres(folder);
  const close = async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
  return { ...server, close };
}

/** A migrated database by that name, with a pool for its owner. */
export async function openDatabase(server: Awaited<ReturnType<typeof openServer>>, name: string) {
  const admin = new pg.Client({ connectionString: server.ownerUrl });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const [ownerUrl, appUrl] = [server.urlFor(name, 'owner'), server.urlFor(name, 'app')];
  await migrate({ ownerUrl, appUrl });
  return { ownerUrl, appUrl, owner: new pg.Pool({ connectionString: ownerUrl, max: 10 }) };
}
