import { canonicalJson } from '../../domain/workflow/canonical.js';
import type { StoredSnapshot } from '../../domain/workflow/decide.js';
import type { Lifecycle } from '../../domain/workflow/lifecycle.js';
import { hashOfRecord, type EntryEffects } from '../entry-effects.js';
import { hashOf } from '../hash.js';
import { hashOfEntry } from '../journal-entry.js';
import type { Finding } from './finding.js';
import { retell } from './retell.js';
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
    const { hash, ...body } = entry;
    const what = `journal ${entry.n}`;
    found.push(...compare(`${what} number`, index + 1, entry.n));
    found.push(...compare(`${what} hash`, hashOfEntry(body), hash));
    found.push(...compare(`${what} previous hash`, previous, entry.previous_hash));
    const { decision, effects } = retell(lifecycle, snapshot, entry);
    found.push(...compare(`${what} effects`, effects, entry.effects));
    found.push(...compare(`${what} states`, decision.states, entry.states));
    found.push(...compare(`${what} snapshot hash`, hashOf(decision.snapshot), entry.snapshot_hash));
    [snapshot, previous, title] = [decision.snapshot, hash, decision.title];
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

/** Every row that an entry names is there as it was written, and no row is there that no entry names. */
function rowDifferences(stored: Stored): Difference[] {
  const { instance, journal, records, links, outbox } = stored;
  const entries = journal.map(({ n, recorded_at, effects }) => ({ n, at: recorded_at, effects }));
  const rows = entries.flatMap(({ n, at, effects }) => effects.records.map((row) => ({ ...row, n, recordedAt: at })));
  const said = entries.flatMap(({ n, effects }) => effects.announcements.map((one, k) => ({ ...one, n, k })));
  return [
    ...matched(
      'record',
      rows,
      records.map(({ body, ...row }) => ({ ...row, hash: hashOfRecord(instance.id, row.slice, body) })),
      (row) => row.id,
    ),
    ...matched(
      'record as written',
      rows,
      records.map(({ body: _, ...row }) => row),
      (row) => row.id,
    ),
    ...matched('outbox', said, outbox, ({ n, k }) => `${n}/${k}`),
    ...matched(
      'link',
      entries.flatMap(({ effects }) => effects.links),
      links,
      ({ relation, to }) => `${relation} ${to}`,
    ),
    ...matched(
      'deadline',
      deadlinesFrom(entries.map(({ effects }) => effects)),
      stored.deadlines,
      ({ name, generation }) => `${name} #${generation}`,
    ),
  ];
}

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
