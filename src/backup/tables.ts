import type pg from 'pg';

/** A table as a backup has it: its columns, and by which it may refer to itself. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly refersToItself: string | null;
}

/** What belongs to the server and not to the data: the number of the transaction that wrote a row means nothing elsewhere. */
const LEFT_OUT = `('xact')`;

const TABLES = `
  SELECT c.relname AS name,
         (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
           WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attname NOT IN ${LEFT_OUT}) AS columns,
         (SELECT a.attname::text FROM pg_constraint f JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = f.conkey[1]
           WHERE f.contype = 'f' AND f.conrelid = c.oid AND f.confrelid = c.oid LIMIT 1) AS "refersToItself",
         (SELECT coalesce(array_agg(DISTINCT t.relname::text), '{}') FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid
           WHERE f.contype = 'f' AND f.conrelid = c.oid AND f.confrelid <> c.oid) AS after
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migration' ORDER BY 1`;

type Found = Table & { readonly after: readonly string[] };

/** All tables with data of ours, those that others refer to first. What the queue keeps is made anew from them. */
export async function tablesOf(client: pg.ClientBase): Promise<readonly Table[]> {
  const waiting = (await client.query<Found>(TABLES)).rows;
  const ordered: Found[] = [];
  while (ordered.length < waiting.length) {
    const done = new Set(ordered.map(({ name }) => name));
    const next = waiting.filter(({ name, after }) => !done.has(name) && after.every((other) => done.has(other)));
    if (next.length === 0) throw new Error('tables refer to each other in a circle');
    ordered.push(...next);
  }
  return ordered.map(({ name, columns, refersToItself }) => ({ name, columns, refersToItself }));
}

/** Names of the migrations that a database has had, oldest first. */
export async function migrationsOf(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY timestamp');
  return rows.map(({ name }) => name);
}

export const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
