import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { generatedSecret } from '../config/generated-secret.js';
import { postgresBinaries } from './embedded/binaries.js';
import { ensureCluster, OWNER } from './embedded/cluster.js';
import { lockFolder } from './embedded/folder-lock.js';
import { readPostmasterFile, stopOrphan } from './embedded/postmaster.js';
import { privileges as choosePrivileges, type Privileges } from './embedded/privileges.js';
import { startServer, type Server } from './embedded/server.js';
import { APP_ROLE } from './roles.js';

const VERSION = 18;
const DATABASE = 'mandat';

/** A PostgreSQL server of our own. Its addresses hold passwords: never log them. */
export interface EmbeddedPostgres {
  /** The owner's login on the database `mandat`: for migrations. */
  readonly ownerUrl: string;
  /** The application's login on the database `mandat`; it owns nothing. */
  readonly appUrl: string;
  /** The address of another database of this server, for the owner or for the application. */
  readonly urlFor: (database: string, login?: 'owner' | 'app') => string;
  /** Ends all sessions, writes everything down, stops the server and lets go of the data folder. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts PostgreSQL with its data, passwords and log in `dataDir`, which is made where it is missing and kept between starts.
 * A server left behind by an application that was killed is stopped first.
 * `tryNamespace: false` makes root use the user nobody even where user namespaces work.
 * @throws FolderInUseError where another running Mandat has this folder.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  options: { tryNamespace?: boolean } = {},
): Promise<EmbeddedPostgres> {
  await mkdir(dataDir, { recursive: true });
  const folder = await realpath(dataDir);
  const release = await lockFolder(folder);
  try {
    const running = await start(folder, choosePrivileges(options.tryNamespace));
    return { ...running, stop: () => running.stop().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * The application's address on the server that another process runs in `dataDir`.
 * @throws Error where none is running there.
 */
export async function visitEmbeddedPostgres(dataDir: string): Promise<string> {
  const folder = await realpath(dataDir);
  const running = await readPostmasterFile(join(folder, `pg${VERSION}`));
  if (!running?.ready) throw new Error(`no database is running in ${dataDir} yet; try again in a moment`);
  return addressesOn(running, passwordsIn(folder)).appUrl;
}

const passwordsIn = (folder: string) => ({
  owner: generatedSecret(folder, 'owner.password'),
  app: generatedSecret(folder, 'app.password'),
});

async function start(folder: string, privileges: Privileges): Promise<EmbeddedPostgres> {
  const [cluster, logFile, native] = [
    join(folder, `pg${VERSION}`),
    join(folder, 'postgres.log'),
    await postgresBinaries(),
  ];
  const passwords = passwordsIn(folder);
  await privileges.own(folder);
  await ensureCluster({ native, cluster, passwordFile: join(folder, 'owner.password'), privileges });
  await stopOrphan(cluster);
  const server = await startServer({ native, cluster, logFile, privileges });
  const addresses = addressesOn(server, passwords);
  try {
    await prepare(addresses.urlFor('postgres'), passwords.app);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...addresses, stop: () => server.stop() };
}

function addressesOn(
  { port }: Pick<Server, 'port'>,
  passwords: Record<'owner' | 'app', string>,
): Omit<EmbeddedPostgres, 'stop'> {
  const logins = { owner: OWNER, app: APP_ROLE };
  const urlFor = (database: string, login: 'owner' | 'app' = 'owner') =>
    `postgres://${logins[login]}:${passwords[login]}@127.0.0.1:${port}/${database}`;
  return { ownerUrl: urlFor(DATABASE), appUrl: urlFor(DATABASE, 'app'), urlFor };
}

/** The database and the application's login, both of which the first start lacks. */
async function prepare(maintenanceUrl: string, appPassword: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const exists = async (query: string, name: string) => ((await client.query(query, [name])).rowCount ?? 0) > 0;
    if (!(await exists('SELECT FROM pg_database WHERE datname = $1', DATABASE)))
      await client.query(`CREATE DATABASE ${DATABASE}`);
    if (!(await exists('SELECT FROM pg_roles WHERE rolname = $1', APP_ROLE)))
      await client.query(`CREATE ROLE ${APP_ROLE}`);
    await client.query(`ALTER ROLE ${APP_ROLE} LOGIN PASSWORD ${client.escapeLiteral(appPassword)}`);
  } finally {
    await client.end();
  }
}
