import { resting, type Nudge } from './nudge.js';

/** What a round knows of whom it waits for. */
export interface Waiting {
  readonly at: string;
  readonly missingSeats?: readonly string[];
  readonly nudges?: readonly Nudge[];
}

type Row = Readonly<Record<string, unknown>>;

/** Rows of `fact_missing_seat`. */
export const missingSeats = (rows: readonly Row[]): readonly string[] =>
  rows.map(({ seat_id }) => seat_id as string).sort();

/** Seats named for a reminder that nothing is awaited from. */
export const notAwaited = ({ missingSeats: missing = [] }: Waiting, named: readonly string[] = []): readonly string[] =>
  named.filter((seat) => !missing.includes(seat));

/** Those to be reminded: the seats named, or all that are missing and were not reminded within the last day. */
export function seatsToNudge({ at, missingSeats: missing = [], nudges }: Waiting, named?: readonly string[]) {
  const tired = resting(nudges, missing, at);
  return named ? [...new Set(named)] : missing.filter((seat) => !tired.some(({ whom }) => whom === seat));
}

/**
 * From when a reminder is possible again; null when it is now. Of seats that are named all must have had a day's rest, of all that
 * are missing one.
 */
export function nudgeAgainFrom({ at, missingSeats: missing = [], nudges }: Waiting, named?: readonly string[]) {
  const tired = resting(nudges, named ?? missing, at);
  if (named) return tired.at(-1)?.at ?? null;
  return tired.length > 0 && tired.length === missing.length ? tired[0]!.at : null;
}
