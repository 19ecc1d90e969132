import pg from 'pg';
import { migrate } from '../../src/database/migrate.js';
import { APP_ROLE } from '../../src/database/roles.js';

/** The database that every test database is a copy of. */
export const TEMPLATE = 'mandat_template';

/** The application's password on test servers, which are ours and end with the run. */
export const APP_PASSWORD = 'test-only';

/** Runs statements one by one on one connection to `url`. */
export async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of another database of the same server, with another login where one is given. */
export function addressOf(serverUrl: string, database: string, login?: { username: string; password: string }): string {
  return Object.assign(new URL(serverUrl), { pathname: `/${database}` }, login).href;
}

/** The application's address of a database on a test server. */
export function appAddressOf(serverUrl: string, database: string): string {
  return addressOf(serverUrl, database, { username: APP_ROLE, password: APP_PASSWORD });
}

/** Makes the template afresh on the server that `serverUrl` leads to, as its administrator. */
export async function prepareTemplate(serverUrl: string): Promise<void> {
  await onServer(serverUrl, `DROP DATABASE IF EXISTS ${TEMPLATE}`, `CREATE DATABASE ${TEMPLATE}`);
  await migrate({ ownerUrl: addressOf(serverUrl, TEMPLATE), appUrl: appAddressOf(serverUrl, TEMPLATE) });
  await onServer(serverUrl, `ALTER ROLE ${APP_ROLE} LOGIN PASSWORD '${APP_PASSWORD}'`);
}
