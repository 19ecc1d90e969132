import type { Queryable } from './queryable.js';

/** How a write ended. `stale`: what was read has moved on. `repeated`: its key was used before. Both have written nothing. */
export type CommitResult = 'written' | 'stale' | 'repeated';

/** Where a command reads and writes: the pool, or the one connection that holds the locks of a second attempt. */
export interface Store extends Queryable {
  /** Writes what one command comes to, all or nothing. `payload` is the JSON that `engine_commit` takes. */
  write(payload: string): Promise<CommitResult>;
}

/** Writes by a statement of its own: in its own transaction, or in that of the connection. */
export async function writeAlone(db: Queryable, payload: string): Promise<CommitResult> {
  const text = 'SELECT engine_commit($1::jsonb) AS result';
  const { rows } = await db.query<{ result: CommitResult }>({ name: 'engine_commit', text, values: [payload] });
  return rows[0]!.result;
}
