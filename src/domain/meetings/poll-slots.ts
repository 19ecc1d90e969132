import type { StoredRow } from './agenda.js';
import { rowsOf } from './agenda.js';

/** From when to when (ISO, UTC). */
export interface Slot {
  readonly starts: string;
  readonly ends: string;
}

/** Rows of `fact_poll`: the dates of the poll that is open, or was last. */
export function pollSlots(rows: readonly Readonly<Record<string, unknown>>[]): readonly Slot[] {
  const slots = rowsOf(rows as unknown as readonly StoredRow[], 'slot').map(({ body }) => body);
  const newest = Math.max(0, ...slots.map(({ poll }) => poll));
  return slots
    .filter(({ poll }) => poll === newest)
    .map(({ starts, ends }) => ({ starts, ends }))
    .sort((one, other) => (one.starts < other.starts ? -1 : 1));
}
