import type { CalendarRules } from './calendar-rules.js';
import { dayOfText, firstDayOf, yearOf, type Day } from './days.js';
import { daysOffIn, type DayOff } from './days-off.js';

export type DayStatus = { readonly working: true } | ({ readonly working: false } & DayOff);

/** Whether a committee works on a day (`2025-05-30`), or why not. Saturday and Sunday are the weekend everywhere. */
export function dayStatus(rules: CalendarRules, day: string): DayStatus {
  const off = dayOff(rules, dayOfText(day));
  return off ? { working: false, ...off } : { working: true };
}

export const isWorkingDay = (rules: CalendarRules, day: string): boolean => dayOff(rules, dayOfText(day)) === null;

type Days = Map<Day, DayOff | null>;

/** Each year of each rules is worked out once; rules do not change: a new version is a new object. */
const known = new WeakMap<CalendarRules, Days>();

/** Why a day is off; null for a working day. */
export function dayOff(rules: CalendarRules, day: Day): DayOff | null {
  let days = known.get(rules);
  if (!days) known.set(rules, (days = new Map<Day, DayOff | null>()));
  if (!days.has(day)) addYear(days, rules, yearOf(day));
  return days.get(day)!;
}

function addYear(days: Days, rules: CalendarRules, year: number): void {
  const first = firstDayOf(year);
  daysOffIn(rules, year).forEach((off, later) => days.set(first + later, off));
}
