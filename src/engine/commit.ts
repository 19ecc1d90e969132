import type { Batch } from './batch.js';
import type { Answer } from './command.js';
import type { CommitResult, Store } from './store.js';
import type { Standing } from './work.js';

/** The answer to be kept under a command's key. */
export interface KeptAnswer {
  readonly person: string;
  readonly key: string;
  readonly requestHash: string;
  readonly response: Answer;
}

/** Writes a batch by the one SQL function that writes, all or nothing. */
export function commit(store: Store, batch: Batch, at: string, answer: KeptAnswer | null): Promise<CommitResult> {
  return store.write(JSON.stringify({ at, ...contents(batch), ...(answer && { answer: answerRow(answer) }) }));
}

/** What is empty is left out. */
function contents(batch: Batch): Record<string, unknown> {
  const { journal, records, links, outbox, deadlines } = batch;
  const reads = [...batch.reads].map(([id, revision]) => ({ id, revision })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const standings = [...batch.standings.values()];
  const started = standings.filter(({ id }) => batch.isNew(id)).map((standing) => instanceRow(standing));
  const moved = standings
    .filter(({ id }) => !batch.isNew(id))
    .map((standing) => ({ ...instanceRow(standing), seen: batch.reads.get(standing.id) }));
  const entries = journal.map((entry) => ({ ...entry, states: arrayOf(entry.states) }));
  const rest = { started, moved, journal: entries, records, links, outbox, deadlines };
  return { reads, ...Object.fromEntries(Object.entries(rest).filter(([, rows]) => rows.length > 0)) };
}

const instanceRow = ({ committee, headHash, states, ...standing }: Standing) => ({
  ...standing,
  states: arrayOf(states),
  committee_id: committee,
  head_hash: headHash,
});

/** Paths of states as the database writes an array. */
const arrayOf = (states: readonly string[]) => `{${states.map((path) => `"${path}"`).join()}}`;

const answerRow = ({ person, key, requestHash, response }: KeptAnswer) => ({
  person_id: person,
  key,
  request_hash: requestHash,
  response,
});
