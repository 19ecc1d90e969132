import type { Line } from '../calendar/derivation.js';
import { rowsOf, type StoredRow } from './agenda.js';
import { pollSlots, type Slot } from './poll-slots.js';

/** What a date poll came to, and why; `chosen` is null where no date fits. */
export interface PollOutcome {
  readonly chosen: Slot | null;
  readonly lines: readonly Line[];
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Seats that the newest poll asked. */
export function pollSeats(rows: Rows): readonly string[] {
  const asked = rowsOf(rows as unknown as readonly StoredRow[], 'pollSeat').map(({ body }) => body);
  const newest = Math.max(0, ...asked.map(({ poll }) => poll));
  return asked.filter(({ poll }) => poll === newest).map(({ seat }) => seat);
}

export function pollOutcome(rows: Rows, _at: string): PollOutcome {
  const answers = rowsOf(rows as unknown as readonly StoredRow[], 'slotAnswer');
  const able = (starts: string) =>
    pollSeats(rows).filter(
      (seat) =>
      answers.findLast(({ body }) => body.seat === seat)?.body.answers.some((one) => one.starts === starts && one.answer !== 'no'), // prettier-ignore
    ).length;
  const [best] = [...pollSlots(rows)].sort((one, two) => able(two.starts) - able(one.starts));
  return { chosen: best ?? null, lines: [] };
}
