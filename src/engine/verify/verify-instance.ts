import { canonicalJson } from '../../domain/workflow/canonical.js';
import type { StoredSnapshot } from '../../domain/workflow/decide.js';
import type { Lifecycle } from '../../domain/workflow/lifecycle.js';
import { hashOfRecord, type EntryEffects } from '../entry-effects.js';
import { hashOf } from '../hash.js';
import { hashOfEntry, type JournalEntry } from '../journal-entry.js';
import type { Finding } from './finding.js';
import { retell, type Retold } from './retell.js';
import type { Stored, StoredDeadline } from './stored.js';

type Difference = Omit<Finding, 'instance'>;

/** Compares all that is stored of one instance with what its journal says, told again from the first entry. */
export function verifyInstance(lifecycle: Lifecycle | undefined, stored: Stored): readonly Finding[] {
  const differences = lifecycle
    ? [...journalDifferences(lifecycle, stored), ...rowDifferences(stored)]
    : [
        differs(
          'instance',
          'a lifecycle of this program',
          `${stored.instance.lifecycle} v${stored.instance.definition}`,
        ),
      ];
  return differences.flat().map((difference) => ({ instance: stored.instance.id, ...difference }));
}

function journalDifferences(lifecycle: Lifecycle, { instance, journal }: Stored): Difference[] {
  const found: Difference[] = [];
  let snapshot: StoredSnapshot | null = null;
  let previous: string | null = null;
  let title = '';
  for (const [index, entry] of journal.entries()) {
    found.push(...chainDifferences(entry, index + 1, previous));
    const retold = tryRetell(lifecycle, snapshot, entry);
    if (typeof retold === 'string')
      return [...found, differs(`journal ${entry.n}`, 'a step that can be told again', retold)];
    found.push(...stepDifferences(entry, retold));
    [snapshot, previous, title] = [retold.decision.snapshot, entry.hash, retold.decision.title];
  }
  const last = journal.at(-1);
  const made = journal[0]?.effects.made;
  return [
    ...found,
    ...compare('snapshot', snapshot, instance.snapshot),
    ...compare('head hash', previous, instance.headHash),
    ...compare('revision', journal.length, instance.revision),
    ...compare('states', last?.states, instance.states),
    ...compare('status', snapshot?.status, instance.status),
    ...compare('title', title, instance.title),
    ...compare('origin', made, { lifecycle: instance.lifecycle, committee: instance.committee }),
  ];
}

function chainDifferences({ hash, ...body }: JournalEntry, n: number, previous: string | null): Difference[] {
  return [
    ...compare(`journal ${body.n} number`, n, body.n),
    ...compare(`journal ${body.n} hash`, hashOfEntry(body), hash),
    ...compare(`journal ${body.n} previous hash`, previous, body.previous_hash),
  ];
}

function stepDifferences(entry: JournalEntry, { decision, effects }: Retold): Difference[] {
  return [
    ...compare(`journal ${entry.n} effects`, effects, entry.effects),
    ...compare(`journal ${entry.n} states`, decision.states, entry.states),
    ...compare(`journal ${entry.n} snapshot hash`, hashOf(decision.snapshot), entry.snapshot_hash),
  ];
}

/** A journal that was tampered with may hold what no machine can take; that is a finding too. */
function tryRetell(lifecycle: Lifecycle, before: StoredSnapshot | null, entry: JournalEntry): Retold | string {
  try {
    return retell(lifecycle, before, entry);
  } catch (error) {
    return String(error);
  }
}

/** Every row that an entry names is there as it was written, and no row is there that no entry names. */
function rowDifferences(stored: Stored): Difference[] {
  const { instance, journal, records, links, outbox } = stored;
  const entries = journal.map(({ n, recorded_at, effects }) => ({ n, at: recorded_at, effects }));
  const rows = entries.flatMap(({ n, at, effects }) => effects.records.map((row) => ({ ...row, n, recordedAt: at })));
  const said = entries.flatMap(({ n, effects }) => effects.announcements.map((one, k) => ({ ...one, n, k })));
  const deadlines = deadlinesFrom(entries.map(({ effects }) => effects));
  return [
    ...matched(
      'record',
      rows,
      records.map(({ body: _, ...row }) => row),
      ({ slice, n, k }) => `${slice} ${n}/${k}`,
    ),
    ...records.flatMap((row) =>
      compare(`record ${row.slice} ${row.n}/${row.k} body`, row.hash, hashOfRecord(instance.id, row.slice, row.body)),
    ),
    ...matched('outbox', said, outbox, ({ n, k }) => `${n}/${k}`),
    ...matched(
      'link',
      entries.flatMap(({ effects }) => effects.links),
      links,
      ({ relation, to }) => `${relation} ${to}`,
    ),
    ...matched('deadline', deadlines, stored.deadlines, ({ name, generation }) => `${name} #${generation}`),
    ...compare('next due', nextDue(deadlines), instance.nextDue?.toISOString()),
  ];
}

const nextDue = (deadlines: readonly StoredDeadline[]): string | undefined =>
  deadlines
    .filter(({ status }) => status === 'pending')
    .map(({ dueAt }) => dueAt)
    .sort()[0];

/** The deadline rows that the operations of a journal come to. */
function deadlinesFrom(entries: readonly EntryEffects[]): readonly StoredDeadline[] {
  const rows: StoredDeadline[] = [];
  for (const { op, name, dueAt, event } of entries.flatMap(({ deadlines }) => deadlines)) {
    if (op === 'schedule') {
      const generation = rows.filter((row) => row.name === name).length + 1;
      rows.push({ name, generation, dueAt: dueAt!, event: event!, status: 'pending' });
    } else {
      const status = op === 'fire' ? 'fired' : 'cancelled';
      rows.forEach((row, index) => row.name === name && row.status === 'pending' && (rows[index] = { ...row, status }));
    }
  }
  return rows;
}

/** Compares two sets of rows by their key. */
function matched<Row>(
  kind: string,
  expected: readonly Row[],
  found: readonly Row[],
  keyOf: (row: Row) => string,
): Difference[] {
  const [wanted, there] = [expected, found].map((rows) => new Map(rows.map((row) => [keyOf(row), row]))) as [
    Map<string, Row>,
    Map<string, Row>,
  ];
  const keys = [...new Set([...wanted.keys(), ...there.keys()])];
  return keys.flatMap((key) => compare(`${kind} ${key}`, wanted.get(key), there.get(key)));
}

function compare(what: string, expected: unknown, found: unknown): Difference[] {
  const [one, other] = [expected, found].map((value) => (value === undefined ? 'nothing' : canonicalJson(value)));
  return one === other ? [] : [differs(what, one!, other!)];
}

const differs = (what: string, expected: string, found: string): Difference => ({ what, expected, found });
