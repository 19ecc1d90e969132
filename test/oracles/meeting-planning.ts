import type { CalendarOracle, OraclePeriod } from './calendar-oracle.js';
import { dateOf, instantOf, tomorrow } from './calendar-oracle.js';

/**
 * Where and when a paper is decided, once more: every half hour of every day is looked at by itself, by the oracle of lawful dates
 * and by counting people. Nothing of the program's is asked.
 */
export interface Wanted {
  readonly calendar: CalendarOracle;
  readonly notice: OraclePeriod | null;
  readonly dispatch: number;
  readonly window: readonly [number, number];
  readonly hours: readonly [string, string];
  readonly lengthMinutes: number;
  readonly seats: readonly { readonly seat: string; readonly organisation: string; readonly chair: boolean }[];
  readonly absences: readonly { readonly seat: string; readonly from: number; readonly to: number }[];
  readonly busy: readonly { readonly from: number; readonly to: number }[];
  readonly quorum: number | null;
}

/** A date that is lawful, with what it is worth: the chair, the quorum, seats, organisations; more is better, place by place. */
export interface OracleSlot {
  readonly starts: number;
  readonly worth: readonly [number, number, number, number];
}

const MINUTE = 60_000;

/** Every lawful half hour of the window, in the order of time. */
export function lawfulHalfHours(wanted: Wanted): readonly OracleSlot[] {
  const { window, dispatch } = wanted;
  const found: OracleSlot[] = [];
  for (let date = dateOf(window[0]); date <= dateOf(window[1]); date = tomorrow(date)) {
    if (wanted.calendar.status(date) !== 'working') continue;
    // A notice is counted in days: it is kept for the whole day or not at all.
    const noticed = wanted.notice === null || wanted.calendar.fits(wanted.notice, dispatch, instantOf(date, '12:00'));
    if (!noticed) continue;
    for (const time of halfHours(wanted.hours)) {
      const starts = instantOf(date, time);
      const ends = starts + wanted.lengthMinutes * MINUTE;
      const inside = starts >= Math.max(window[0], dispatch) && ends <= window[1] && ends <= instantOf(date, wanted.hours[1]); // prettier-ignore
      const free = wanted.busy.every(({ from, to }) => ends <= from || to <= starts);
      if (inside && free) found.push({ starts, worth: worthOf(wanted, starts, ends) });
    }
  }
  return found;
}

/** The first of those of which none is worth more. */
export function bestOf(slots: readonly OracleSlot[]): OracleSlot | undefined {
  let best = slots[0];
  for (const slot of slots) if (best && isWorthMore(slot.worth, best.worth)) best = slot;
  return best;
}

/** All of them, those worth more first, and of those worth the same the earlier. */
export const inOrderOfWorth = (slots: readonly OracleSlot[]): readonly OracleSlot[] =>
  [...slots].sort(
    (one, other) => Number(isWorthMore(other.worth, one.worth)) - Number(isWorthMore(one.worth, other.worth)),
  );

function isWorthMore(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, at) => value !== other[at]);
  return place >= 0 && one[place]! > other[place]!;
}

function worthOf({ seats, absences, quorum }: Wanted, starts: number, ends: number): OracleSlot['worth'] {
  const away = (seat: string) => absences.some((one) => one.seat === seat && one.from < ends && starts < one.to);
  const able = seats.filter(({ seat }) => !away(seat));
  const chairless = seats.some(({ chair, seat }) => chair && away(seat));
  const organisations = new Set(able.map(({ organisation }) => organisation)).size;
  return [chairless ? 0 : 1, able.length >= (quorum ?? 0) ? 1 : 0, able.length, organisations];
}

function halfHours([from, to]: readonly [string, string]): readonly string[] {
  const times: string[] = [];
  for (let minutes = minutesOf(from); minutes < minutesOf(to); minutes += 30)
    times.push(`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);
  return times;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
