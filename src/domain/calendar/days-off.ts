import type { Bilingual } from '../workflow/bilingual.js';
import type { CalendarRules } from './calendar-rules.js';
import { namesDay, type ClosedDay } from './closed-days.js';
import { firstDayOf, isWeekend, textOfDay, weekdayOf, yearOf, type Day } from './days.js';
import { publicHolidays } from './public-holidays.js';

/** Why a committee does not work on a day. */
export interface DayOff {
  readonly why: 'weekend' | 'holiday' | 'closed';
  readonly name: Bilingual;
}

const WEEKEND: DayOff = { why: 'weekend', name: { da: 'weekend', en: 'weekend' } };

/**
 * Each day of a year that is off, with the reason; null for working days. A holiday goes before a closed day, and both
 * before the weekend. Days off for the same reason give the same object.
 */
export function daysOffIn(rules: CalendarRules, year: number): readonly (DayOff | null)[] {
  const first = firstDayOf(year);
  const holidays = publicHolidays(rules.country, rules.region, year);
  const holiday = keptByName('holiday');
  const closed = keptByName('closed');
  return Array.from({ length: firstDayOf(year + 1) - first }, (_, later) => {
    const day = first + later;
    return holiday(holidays.get(day)) ?? closed(closedBy(rules, day)?.name) ?? (isWeekend(day) ? WEEKEND : null);
  });
}

function keptByName(why: DayOff['why']) {
  const reasons = new Map<Bilingual, DayOff>();
  return (name: Bilingual | undefined): DayOff | undefined => {
    if (name && !reasons.has(name)) reasons.set(name, { why, name });
    return name && reasons.get(name);
  };
}

/** What closes a day: a day that is named goes before one that is a bridging day only. */
function closedBy(rules: CalendarRules, day: Day): ClosedDay | undefined {
  if (rules.closedDays.length === 0) return undefined;
  const text = textOfDay(day);
  const named = rules.closedDays.find((closed) => namesDay(closed, text));
  return named ?? rules.closedDays.find((closed) => 'bridging' in closed && isBridging(rules, day));
}

/** A Friday after a holiday or a Monday before one. */
function isBridging({ country, region }: CalendarRules, day: Day): boolean {
  const neighbour = { 1: day + 1, 5: day - 1 }[weekdayOf(day)];
  return neighbour !== undefined && publicHolidays(country, region, yearOf(neighbour)).has(neighbour);
}
