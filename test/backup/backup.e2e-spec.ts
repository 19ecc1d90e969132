import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readBackup } from '../../src/backup/read-backup.js';
import { tablesOf } from '../../src/backup/tables.js';
import { writeBackup, type Written } from '../../src/backup/write-backup.js';
import { Chance } from '../oracles/chance.js';
import { RandomCommands } from '../oracles/random-commands.js';
import { openTown, type Town } from '../oracles/random-town.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let town: Town;
let commands: RandomCommands;
let folder: string;
let file: string;
let written: Written;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  town = await openTown();
  folder = await mkdtemp(join(tmpdir(), 'mandat-backup-'));
  file = join(folder, 'all.mandat');
  commands = new RandomCommands(town, new Chance(7));
  await commands.carryOut(300);
  // As the application, which may read everything and own nothing.
  const client = new pg.Client({ connectionString: town.appUrl });
  await client.connect();
  written = await writeBackup(client, town.registry, file, town.clock.now()).finally(() => client.end());
}, 60_000);
afterAll(async () => {
  await town.close();
  await Promise.all(databases.map((database) => database.drop()));
  await rm(folder, { recursive: true });
});

/** Works as the owner of an empty database. */
async function onEmpty<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const database = await createTestDatabase();
  databases.push(database);
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** Every table's rows as the database writes them; the number of a transaction belongs to its server. */
async function contents(client: pg.ClientBase): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name } of await tablesOf(client)) {
    const { rows } = await client.query<{ all: string }>(
      `SELECT coalesce(md5(string_agg(r, '|' ORDER BY r)), '') AS all FROM (SELECT (to_jsonb(t) - 'xact')::text AS r FROM "${name}" t) s`,
    );
    found[name] = rows[0]!.all;
  }
  return found;
}

const count = async (client: pg.ClientBase, table: string) =>
  (await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]!.n;

describe('a backup', () => {
  it('holds every row of every table, and restored it is the same and verifies to the same anchor', async () => {
    expect(written.rows).toBeGreaterThan(1_000);
    await onEmpty(async (client) => {
      expect(await readBackup(client, town.registry, file)).toEqual(written);
      expect(await contents(client)).toEqual(await contents(town.owner as unknown as pg.ClientBase));
    });
  }, 60_000);

  it('restored goes on: rows get new numbers, and rights follow the directory again', async () => {
    await onEmpty(async (client) => {
      await readBackup(client, town.registry, file);
      const before = await count(client, 'committee_role');
      const { rows } = await client.query<{ id: string }>('SELECT max(id) AS id FROM journal');
      await client.query(
        `INSERT INTO journal (instance_id, n, recorded_at, occurred_at, event, facts, effects, states, definition, snapshot_hash, hash)
         SELECT instance_id, 9999, recorded_at, occurred_at, event, facts, effects, states, definition, snapshot_hash, hash FROM journal LIMIT 1`,
      );
      expect(await count(client, `journal WHERE id > ${rows[0]!.id}`)).toBe(1);
      await client.query(`UPDATE holding SET valid_to = now() WHERE valid_to IS NULL`);
      expect(await count(client, 'committee_role')).toBe(before);
      expect(await count(client, `committee_role WHERE seat_id IS NOT NULL AND valid_to IS NULL`)).toBe(0);
    });
  }, 60_000);
});

describe('a restore that cannot be right changes nothing', () => {
  const broken = async (name: string, change: (text: string) => string) => {
    const at = join(folder, name);
    await writeFile(at, gzipSync(change(gunzipSync(await readFile(file)).toString())));
    return at;
  };
  const tries = async (at: string) =>
    onEmpty(async (client) => {
      const outcome = await readBackup(client, town.registry, at).then(
        () => 'restored',
        (error: Error) => error.message,
      );
      expect(await count(client, 'person')).toBe(0);
      return outcome;
    });

  it('one row changed', async () => {
    const at = await broken('changed', (text) => text.replace('"Seat 0"', '"Seat 9"'));
    expect(await tries(at)).toMatch(/the rows of "\w+" are not those that were backed up/);
  });

  it('cut off', async () => {
    expect(await tries(await broken('cut', (text) => text.slice(0, text.lastIndexOf('\n{"end":"backup"'))))).toContain(
      'cut off',
    );
  });

  it('made by another version, or no backup at all', async () => {
    expect(await tries(await broken('older', (text) => text.replace('Engine1700000000100', 'Engine1')))).toContain(
      'another version',
    );
    expect(await tries(await broken('none', () => '{"hello":"there"}\n'))).toContain('no backup of Mandat');
  });

  it('into a database that holds data', async () => {
    const client = await town.owner.connect();
    try {
      await expect(readBackup(client, town.registry, file)).rejects.toThrow('holds data already');
    } finally {
      client.release();
    }
  });
});
