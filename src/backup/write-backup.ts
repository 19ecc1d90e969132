import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { verify } from '../engine/verify/verify.js';
import type { Registry } from '../engine/registry.js';
import { migrationsOf, quoted, tablesOf, type Table } from './tables.js';

const FORMAT = 1;
const BATCH = 1_000;

/** What a backup holds. */
export interface Written {
  readonly rows: number;
  readonly instances: number;
  /** The anchor of all journals: restored, the data must have it again. */
  readonly anchor: string;
}

/**
 * Writes all data as it stands at one instant, while others go on writing: one gzipped JSON line a row, each table closed with its count
 * and hash, the anchor of all journals last. The file has its name only when it is whole.
 */
export async function writeBackup(client: pg.ClientBase, registry: Registry, file: string, at: Date): Promise<Written> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const { instances, anchor } = await verify(client, registry);
    const counted = { rows: 0 };
    const lines = linesOf(client, { anchor, instances, at: at.toISOString() }, counted);
    await pipeline(Readable.from(lines), createGzip(), createWriteStream(`${file}.part`, { mode: 0o600 }));
    await rename(`${file}.part`, file);
    return { rows: counted.rows, instances, anchor };
  } finally {
    await client.query('ROLLBACK');
  }
}

interface Head {
  readonly anchor: string;
  readonly instances: number;
  readonly at: string;
}

async function* linesOf(client: pg.ClientBase, head: Head, counted: { rows: number }): AsyncGenerator<string> {
  yield line({ mandat: FORMAT, at: head.at, migrations: await migrationsOf(client) });
  for (const table of await tablesOf(client)) {
    yield line({ table: table.name, columns: table.columns });
    const [hash, before] = [createHash('sha256'), counted.rows];
    for await (const rows of rowsOf(client, table)) {
      counted.rows += rows.length;
      const text = rows.map((row) => `${row}\n`).join('');
      hash.update(text);
      yield text;
    }
    yield line({ end: table.name, rows: counted.rows - before, sha256: hash.digest('hex') });
  }
  yield line({ end: 'backup', instances: head.instances, anchor: head.anchor });
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** Rows as the database writes them, so that no number or instant passes through ours; each is a list, which no other line is. */
async function* rowsOf(client: pg.ClientBase, { name, columns, refersToItself }: Table): AsyncGenerator<string[]> {
  const order = refersToItself === null ? '' : `ORDER BY "${refersToItself}" NULLS FIRST`;
  await client.query(
    `DECLARE backup NO SCROLL CURSOR FOR SELECT '[' || to_jsonb(t)::text || ']' AS row FROM (SELECT ${quoted(columns)} FROM "${name}" ${order}) t`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${BATCH} FROM backup`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await client.query('CLOSE backup');
}
