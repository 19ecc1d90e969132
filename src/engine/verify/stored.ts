import type { Queryable } from '../queryable.js';
import type { JournalEntry } from '../journal-entry.js';
import type { StoredSnapshot } from '../../domain/workflow/decide.js';
import type { Standing } from '../work.js';

/** An instance as it is listed; always one that has been written. */
export interface StoredInstance extends Standing {
  readonly snapshot: StoredSnapshot;
  readonly headHash: string;
  readonly nextDue: Date | null;
}

export interface StoredRecord {
  readonly id: string;
  readonly n: number;
  readonly slice: string;
  readonly k: number;
  readonly body: unknown;
  readonly hash: string;
  readonly recordedAt: string;
}

export interface StoredDeadline {
  readonly name: string;
  readonly generation: number;
  readonly dueAt: string;
  readonly event: string;
  readonly status: string;
}

/** All that is stored of one instance. Instants are ISO. */
export interface Stored {
  readonly instance: StoredInstance;
  readonly journal: readonly JournalEntry[];
  readonly records: readonly StoredRecord[];
  readonly deadlines: readonly StoredDeadline[];
  readonly links: readonly { readonly relation: string; readonly to: string; readonly inverse: string }[];
  readonly outbox: readonly {
    readonly n: number;
    readonly k: number;
    readonly topic: string;
    readonly body: unknown;
  }[];
}

const INSTANCES = `
SELECT id, lifecycle, definition, committee_id AS committee, revision, states, status, title, snapshot, head_hash AS "headHash",
       next_due AS "nextDue"
  FROM instance WHERE id > $1::uuid ORDER BY id LIMIT $2`;

const ENTRIES = `
SELECT instance_id, n, recorded_at, occurred_at, person_id, seat_id, reason, event, facts, effects, states, definition,
       snapshot_hash, cause, previous_hash, hash
  FROM journal WHERE instance_id = ANY($1::uuid[]) ORDER BY instance_id, n`;

const RECORDS = `
SELECT instance_id, id, n, slice, k, body, hash, recorded_at AS "recordedAt"
  FROM record WHERE instance_id = ANY($1::uuid[]) ORDER BY n, slice, k`;

const DEADLINES = `
SELECT instance_id, name, generation, due_at AS "dueAt", event, status
  FROM deadline WHERE instance_id = ANY($1::uuid[]) ORDER BY name, generation`;

const LINKS = `SELECT from_id AS instance_id, relation, to_id AS to, inverse FROM link WHERE from_id = ANY($1::uuid[]) ORDER BY relation, to_id`;

const OUTBOX = `SELECT instance_id, n, k, topic, body FROM outbox WHERE instance_id = ANY($1::uuid[]) ORDER BY n, k`;

const FIRST = '00000000-0000-0000-0000-000000000000';
const BATCH = 200;

/** Every instance with all that is stored of it, in the order of ids, a batch at a time. */
export async function* allStored(db: Queryable): AsyncGenerator<Stored> {
  for (let after = FIRST; ;) {
    const { rows: instances } = await db.query<StoredInstance>({ text: INSTANCES, values: [after, BATCH] });
    if (instances.length === 0) return;
    yield* await together(db, instances);
    after = instances.at(-1)!.id;
  }
}

async function together(db: Queryable, instances: readonly StoredInstance[]): Promise<Stored[]> {
  const ids = instances.map(({ id }) => id);
  const read = async (text: string) => grouped((await db.query<Row>({ text, values: [ids] })).rows.map(inIso));
  const journal = await read(ENTRIES);
  const [records, deadlines, links, outbox] = [
    await read(RECORDS),
    await read(DEADLINES),
    await read(LINKS),
    await read(OUTBOX),
  ];
  return instances.map((instance) => ({
    instance,
    journal: (journal.get(instance.id) ?? []) as unknown as JournalEntry[],
    records: of<StoredRecord>(records, instance.id),
    deadlines: of<StoredDeadline>(deadlines, instance.id),
    links: of<Stored['links'][number]>(links, instance.id),
    outbox: of<Stored['outbox'][number]>(outbox, instance.id),
  }));
}

type Row = Record<string, unknown> & { readonly instance_id: string };

function grouped(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.instance_id, [...(groups.get(row.instance_id) ?? []), row]);
  return groups;
}

const of = <T>(groups: ReadonlyMap<string, Row[]>, id: string): readonly T[] =>
  (groups.get(id) ?? []).map(({ instance_id: _, ...row }) => row as unknown as T);

const inIso = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
  ) as Row;
