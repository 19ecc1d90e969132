import type { Line } from '../calendar/derivation.js';
import { rulesInForce } from '../rules/rules-in-force.js';
import { rowsOf, type StoredRow } from './agenda.js';
import type { WantedSeat } from './able-seats.js';
import { quorumFor } from './meeting-quorum.js';
import { pollChoice } from './poll-choice.js';
import { pollSlots, type Slot } from './poll-slots.js';

/** What a date poll came to, and why; `chosen` is null where no date fits. */
export interface PollOutcome {
  readonly chosen: Slot | null;
  readonly lines: readonly Line[];
}

type Rows = readonly Readonly<Record<string, unknown>>[];

const stored = (rows: Rows) => rows.filter(({ slice }) => slice !== null) as unknown as readonly StoredRow[];

/** Seats that the newest poll asked. */
export const pollSeats = (rows: Rows): readonly string[] => askedSeats(rows).map(({ seat }) => seat);

function askedSeats(rows: Rows): readonly (WantedSeat & { readonly poll: number })[] {
  const asked = rowsOf(stored(rows), 'pollSeat').map(({ body }) => body);
  const newest = Math.max(0, ...asked.map(({ poll }) => poll));
  return asked.filter(({ poll }) => poll === newest);
}

/** Rows of `fact_poll`: what the newest poll comes to by the rules in force at an instant. */
export function pollOutcome(rows: Rows, at: string): PollOutcome {
  const seats = askedSeats(rows);
  const rules = rulesInForce(rows.filter(({ applies_from }) => applies_from !== null), at); // prettier-ignore
  const answers = rowsOf(stored(rows), 'slotAnswer').filter(({ body }) => body.poll === seats[0]?.poll);
  return pollChoice({
    slots: pollSlots(stored(rows) as unknown as Rows),
    answers: answers.map(({ body }) => body),
    seats,
    quorum: quorumFor(rules?.rules ?? null, seats.length),
  });
}
