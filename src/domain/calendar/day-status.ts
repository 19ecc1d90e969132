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

type Year = readonly (DayOff | null)[];

/** Each year of each rules is worked out once; rules do not change: a new version is a new object. */
const known = new WeakMap<CalendarRules, Map<number, Year>>();

/** Why a day is off; null for a working day. */
export function dayOff(rules: CalendarRules, day: Day): DayOff | null {
  const year = yearOf(day);
  let years = known.get(rules);
  if (!years) known.set(rules, (years = new Map<number, Year>()));
  let days = years.get(year);
  if (!days) years.set(year, (days = daysOffIn(rules, year)));
  return days[day - firstDayOf(year)]!;
}
