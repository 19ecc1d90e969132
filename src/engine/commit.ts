import type { Batch } from './batch.js';
import type { Answer } from './command.js';
import type { Queryable } from './queryable.js';

/** The answer to be kept under a command's key. */
export interface KeptAnswer {
  readonly person: string;
  readonly key: string;
  readonly requestHash: string;
  readonly response: Answer;
}

export type CommitResult = 'written' | 'stale' | 'repeated';

/**
 * Writes a batch by the one SQL function that writes, all or nothing.
 * `stale`: an instance that was read has moved on. `repeated`: the key was used before. Both have written nothing.
 */
export async function commit(
  db: Queryable,
  batch: Batch,
  at: string,
  answer: KeptAnswer | null,
): Promise<CommitResult> {
  const values = [JSON.stringify({ ...contents(batch, at), ...(answer && { answer: answerRow(answer, at) }) })];
  const { rows } = await db.query<{ result: CommitResult }>({
    name: 'engine_commit',
    text: 'SELECT engine_commit($1::jsonb) AS result',
    values,
  });
  return rows[0]!.result;
}

function contents(batch: Batch, at: string): Record<string, unknown> {
  const { journal, records, links, outbox, deadlines } = batch;
  const reads = [...batch.reads].map(([id, revision]) => ({ id, revision })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const some = Object.entries({ records, links, outbox, deadlines }).filter(([, rows]) => rows.length > 0);
  return { reads, journal, instances: instanceRows(batch, at), ...Object.fromEntries(some) };
}

function instanceRows(batch: Batch, at: string) {
  return [...batch.standings.values()].map(({ committee, headHash, ...standing }) => ({
    ...standing,
    committee_id: committee,
    head_hash: headHash,
    at,
  }));
}

const answerRow = ({ person, key, requestHash, response }: KeptAnswer, at: string) => ({
  person_id: person,
  key,
  request_hash: requestHash,
  response,
  at,
});
