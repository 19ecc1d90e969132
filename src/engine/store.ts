import type { Queryable } from './queryable.js';

/** How a write ended. `stale`: what was read has moved on. `repeated`: its key was used before. Both have written nothing. */
export type CommitResult = 'written' | 'stale' | 'repeated';

/**
 * A statement that answers several requests at once: it takes one array for each value of a request, and each row says in
 * `ord` (from 1) which request it answers.
 */
export interface Lookup {
  readonly name: string;
  readonly text: string;
}

/** Where a command reads and writes: the pool, or the one connection that holds the locks of a second attempt. */
export interface Store extends Queryable {
  /** The row that answers a request; undefined when there is none. */
  look<Row extends object>(lookup: Lookup, values: readonly unknown[]): Promise<Row | undefined>;

  /** Writes what one command comes to, all or nothing, durably. `payload` is the JSON that `engine_commit` takes. */
  write(payload: string): Promise<CommitResult>;
}

/** Answers several requests by one statement, in their order. */
export async function lookTogether<Row extends object>(
  db: Queryable,
  lookup: Lookup,
  requests: readonly (readonly unknown[])[],
): Promise<readonly (Row | undefined)[]> {
  const columns = requests[0]!.map((_, index) => requests.map((values) => values[index]));
  const { rows } = await db.query<Row & { ord: string }>({ ...lookup, values: columns });
  const answers = new Map(rows.map(({ ord, ...row }) => [Number(ord), row as unknown as Row]));
  return requests.map((_, index) => answers.get(index + 1));
}

/** Writes several commands in one transaction, each answered for itself. */
export async function writeTogether(db: Queryable, payloads: readonly string[]): Promise<readonly CommitResult[]> {
  const text = 'SELECT engine_commit_each($1::jsonb) AS results';
  const values = [`[${payloads.join()}]`];
  const { rows } = await db.query<{ results: CommitResult[] }>({ name: 'engine_commit_each', text, values });
  return rows[0]!.results;
}
