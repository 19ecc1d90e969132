import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase({ empty: true });
});
afterEach(() => database.drop());

async function names(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id');
  await client.end();
  return rows.map(({ name }) => name);
}

describe('migrate', () => {
  it('runs every migration once, in the order of the list', async () => {
    const expected = migrations.map(({ name }) => name);
    expect(await migrate(database)).toEqual(expected);
    expect(await migrate(database)).toEqual([]);
    expect(await names(database.ownerUrl)).toEqual(expected);
  });

  it('two processes that start together both come up, and each migration runs once', async () => {
    const ran = await Promise.all([migrate(database), migrate(database), migrate(database)]);
    expect(ran.flat().sort()).toEqual(migrations.map(({ name }) => name).sort());
    expect(await names(database.ownerUrl)).toHaveLength(migrations.length);
  });

  it('two databases of one server can be migrated together', async () => {
    const other = await createTestDatabase({ empty: true });
    try {
      await Promise.all([migrate(database), migrate(other)]);
      expect(await names(other.ownerUrl)).toEqual(await names(database.ownerUrl));
    } finally {
      await other.drop();
    }
  });
});
