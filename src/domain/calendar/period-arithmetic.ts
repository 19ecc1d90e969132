import type { CalendarRules } from './calendar-rules.js';
import { countingDayFrom, dayAfter, dayBefore } from './counting.js';
import type { Day } from './days.js';
import { dayAt, endOf, instantAt, startOf } from './local-time.js';
import type { Period } from './period.js';

const HOUR = 3_600_000;

/** Hours are elapsed time, whatever the clocks do; nothing at all is nothing. All others are counted in days. */
const elapsed = ({ amount, unit }: Period): number | null => (unit === 'hours' || amount === 0 ? amount * HOUR : null);

/** An instant, with the days between which some may have been skipped: from the first on, before the second. */
export interface Reckoned {
  readonly at: number;
  readonly days: readonly [Day, Day] | null;
  /** The day as which the start counts, where that is another than its own. */
  readonly countedAs?: Day;
}

/** The first instant after the whole of a period; all in milliseconds since 1970. */
export function firstAfter(rules: CalendarRules, period: Period, start: number): Reckoned {
  const time = elapsed(period);
  if (time !== null) return { at: start + time, days: null };
  const own = dayAt(start);
  const counted = countingDayFrom(rules, period.unit, own + Number(isLate(period, own, start)));
  const after = dayAfter(rules, period, counted);
  return { at: startOf(after), days: [own, after], ...(counted > own && { countedAs: counted }) };
}

const isLate = ({ cutOff }: Period, day: Day, at: number): boolean => cutOff !== null && at > instantAt(day, cutOff);

/** The last instant from which the whole of a period fits before another one. */
export function lastBefore(rules: CalendarRules, period: Period, end: number): Reckoned {
  const time = elapsed(period);
  if (time !== null) return { at: end - time, days: null };
  const day = dayBefore(rules, period, dayAt(end));
  return { at: period.cutOff === null ? endOf(day) : instantAt(day, period.cutOff), days: [day, dayAt(end)] };
}

/** When a time limit runs out: hours to the minute, all else with the local day, whose last millisecond it is. */
export function limitOf(rules: CalendarRules, period: Period, start: number): Reckoned {
  const { at, ...rest } = firstAfter(rules, period, start);
  return { at: rest.days ? at - 1 : at, ...rest };
}

/** The last start of which the time limit runs out no later than an instant: {@link limitOf} turned round. */
export const lastStart = (rules: CalendarRules, period: Period, end: number): Reckoned =>
  lastBefore(rules, period, elapsed(period) === null ? end + 1 : end);
