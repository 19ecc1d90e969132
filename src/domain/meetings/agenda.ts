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
export function agendaOf(rows: readonly StoredRow[]): readonly AgendaEntry[] {
  const items = new Map<string, AgendaEntry>();
  const changes = [...rowsOf(rows, 'item'), ...rowsOf(rows, 'itemOrder')];
  for (const { slice, body } of changes.sort((one, other) => one.n - other.n || one.k - other.k)) {
    if (slice === 'item') items.set(body.key, laterThan(items.get(body.key), body));
    else if (items.has(body.key)) items.set(body.key, { ...items.get(body.key)!, number: body.number });
  }
  return [...items.values()].filter(({ change }) => change !== 'dropped').sort(byNumber);
}

/** A change says nothing of when the item first came on. */
const laterThan = (before: AgendaEntry | undefined, now: ItemRow): AgendaEntry =>
  before && now.change !== 'added' ? { ...now, when: before.when } : now;

/** Items that were taken off, as they stood, with the reason. */
export function droppedItems(rows: readonly StoredRow[]): readonly ItemRow[] {
  const last = new Map(rowsOf(rows, 'item').map(({ body }) => [body.key, body]));
  return [...last.values()].filter(({ change }) => change === 'dropped').sort(byNumber);
}
