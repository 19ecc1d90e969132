import pg from 'pg';
import { testServerUrl } from '../support/database.js';

/** Names of the databases that replays have made on the tests' server and not removed. */
export async function databasesLeft(): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: testServerUrl() });
  await client.connect();
  try {
    const found = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname LIKE 'mandat\\_case\\_%' ORDER BY 1`,
    );
    return found.rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
