import type { ItemRow } from './agenda-item.js';
import { byNumber } from './item-number.js';
import type { MeetingSlice, RowOf } from './meeting-rows.js';

/** A row of a meeting as it is stored: `n` is the journal entry that wrote it, `k` its place in that entry. */
export interface StoredRow<Slice extends MeetingSlice = MeetingSlice> {
  readonly slice: Slice;
  readonly n: number;
  readonly k: number;
  /** When it happened (ISO). */
  readonly at: string;
  readonly body: RowOf<Slice>;
}

/** Rows of one slice, as they were written. */
export const rowsOf = <Slice extends MeetingSlice>(rows: readonly StoredRow[], slice: Slice) =>
  rows
    .filter((row): row is StoredRow<Slice> => row.slice === slice)
    .sort((one, other) => one.n - other.n || one.k - other.k);

/** An item as it stands now. */
export type AgendaEntry = ItemRow;

/** The agenda as it stands: each item once, by its number; those that were taken off are left out. */
export const agendaOf = (rows: readonly StoredRow[]): readonly AgendaEntry[] =>
  everyItem(rows).filter(({ change }) => change !== 'dropped');

/** Items that were taken off, as they stood, with the reason. */
export const droppedItems = (rows: readonly StoredRow[]): readonly ItemRow[] =>
  everyItem(rows).filter(({ change }) => change === 'dropped');

type Change = StoredRow<'item'> | StoredRow<'itemOrder'> | StoredRow<'droppedItem'>;

function everyItem(rows: readonly StoredRow[]): readonly AgendaEntry[] {
  const items = new Map<string, AgendaEntry>();
  const changes: Change[] = [...rowsOf(rows, 'item'), ...rowsOf(rows, 'itemOrder'), ...rowsOf(rows, 'droppedItem')];
  for (const change of changes.sort((one, other) => one.n - other.n || one.k - other.k)) {
    const changed = withChange(items.get(change.body.key), change);
    if (changed) items.set(changed.key, changed);
  }
  return [...items.values()].sort(byNumber);
}

function withChange(before: AgendaEntry | undefined, change: Change): AgendaEntry | undefined {
  if (change.slice === 'item') return laterThan(before, change.body);
  if (change.slice === 'itemOrder') return before && { ...before, number: change.body.number };
  return before && { ...before, change: 'dropped', reason: change.body.reason };
}

/** A change says nothing of when the item first came on. */
const laterThan = (before: AgendaEntry | undefined, now: ItemRow): AgendaEntry =>
  before && now.change !== 'added' ? { ...now, when: before.when } : now;
