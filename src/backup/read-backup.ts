import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { verify } from '../engine/verify/verify.js';
import type { Registry } from '../engine/registry.js';
import { migrationsOf, quoted, tablesOf } from './tables.js';
import type { Written } from './write-backup.js';

const BATCH = 1_000;

/** The backup or the database is not what a restore needs; nothing has been changed. */
export class CannotRestore extends Error {}

/**
 * Reads a backup into a migrated database that holds nothing yet, in one transaction, and verifies all of it before that is committed.
 * @throws CannotRestore and leaves the database as it was.
 */
export async function readBackup(client: pg.ClientBase, registry: Registry, file: string): Promise<Written> {
  await client.query('BEGIN');
  try {
    await assertEmpty(client);
    const restore = new Restore(client);
    await restore.read(file);
    const { findings, instances, anchor } = await verify(client, registry);
    if (findings.length > 0)
      throw new CannotRestore(`what was restored differs from its journals: ${findings[0]!.what}`);
    if (anchor !== restore.anchor)
      throw new CannotRestore(`the anchor is ${anchor}, but the backup was made at ${restore.anchor}`);
    await client.query('COMMIT');
    return { rows: restore.rows, instances, anchor };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function assertEmpty(client: pg.ClientBase): Promise<void> {
  for (const table of ['person', 'instance', 'committee', 'organisation']) {
    const { rowCount } = await client.query(`SELECT FROM ${table} LIMIT 1`);
    if (rowCount) throw new CannotRestore(`the database holds data already (in "${table}"): restore into an empty one`);
  }
}

type Line = Readonly<Record<string, unknown>>;

/** Takes one line after the other, and insists on the order and the sums that a backup has. */
class Restore {
  rows = 0;
  anchor: string | undefined;
  private table: { name: string; columns: readonly string[] } | undefined;
  private batch: string[] = [];
  private hash = createHash('sha256');
  private inTable = 0;
  private headed = false;

  constructor(private readonly client: pg.ClientBase) {}

  async read(file: string): Promise<void> {
    const tables = await tablesOf(this.client);
    // The directory's own triggers would make rows that the backup has too.
    for (const { name } of tables) await this.client.query(`ALTER TABLE "${name}" DISABLE TRIGGER USER`);
    for await (const text of createInterface({
      input: createReadStream(file).pipe(createGunzip()),
      crlfDelay: Infinity,
    })) {
      if (text.startsWith('[')) await this.row(text);
      else await this.mark(JSON.parse(text) as Line);
    }
    if (this.anchor === undefined) throw new CannotRestore('the backup is cut off');
    for (const { name } of tables) await this.client.query(`ALTER TABLE "${name}" ENABLE TRIGGER USER`);
    for (const { name, columns } of tables) if (columns.includes('id')) await this.goOnCounting(name);
  }

  private async row(text: string): Promise<void> {
    this.hash.update(`${text}\n`);
    this.inTable++;
    if (this.batch.push(text) >= BATCH) await this.flush();
  }

  private async mark(line: Line): Promise<void> {
    if (line.mandat !== undefined) return this.begin(line);
    if (!this.headed) throw new CannotRestore('this is no backup of Mandat');
    if (typeof line.table === 'string') return this.enter(line.table, line.columns as string[]);
    if (line.end === 'backup') this.anchor = String(line.anchor);
    else await this.leave(line);
  }

  private async begin({ mandat, migrations }: Line): Promise<void> {
    const own = await migrationsOf(this.client);
    if (mandat !== 1 || JSON.stringify(own) !== JSON.stringify(migrations)) {
      throw new CannotRestore('another version of Mandat made this backup: restore it with that version, then upgrade');
    }
    this.headed = true;
  }

  private async enter(name: string, columns: readonly string[]): Promise<void> {
    [this.table, this.inTable, this.hash] = [{ name, columns }, 0, createHash('sha256')];
    // What migrations put there is in the backup too.
    await this.client.query(`DELETE FROM "${name}"`);
  }

  private async leave({ end, rows, sha256 }: Line): Promise<void> {
    await this.flush();
    if (end !== this.table?.name || rows !== this.inTable || sha256 !== this.hash.digest('hex')) {
      throw new CannotRestore(`the rows of "${String(end)}" are not those that were backed up`);
    }
    this.rows += this.inTable;
  }

  private async flush(): Promise<void> {
    if (this.batch.length === 0) return;
    const { name, columns } = this.table!;
    await this.client.query(
      `INSERT INTO "${name}" (${quoted(columns)}) OVERRIDING SYSTEM VALUE
       SELECT ${quoted(columns)} FROM unnest($1::jsonb[]) AS l(row), jsonb_populate_record(NULL::public."${name}", l.row->0)`,
      [this.batch],
    );
    this.batch = [];
  }

  private async goOnCounting(name: string): Promise<void> {
    const { rows } = await this.client.query<{ sequence: string | null }>(
      `SELECT pg_get_serial_sequence('"${name}"', 'id') AS sequence`,
    );
    const [found] = rows;
    if (found?.sequence)
      await this.client.query(`SELECT setval($1, (SELECT max(id) + 1 FROM "${name}"), false)`, [found.sequence]);
  }
}
