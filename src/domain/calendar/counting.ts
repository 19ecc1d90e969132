import type { CalendarRules } from './calendar-rules.js';
import { dayOff } from './day-status.js';
import { addMonths, weekdayOf, type Day } from './days.js';
import type { Period, Unit } from './period.js';

/** Whether a unit passes over days; in the others every day counts. */
export const skipsDays = (unit: Unit): boolean => unit === 'workingDays' || unit === 'workingDaysWithSaturday';

/** Whether a day counts in a unit. A Saturday counts where the unit says so, unless it is a holiday or closed. */
export function counts(rules: CalendarRules, unit: Unit, day: Day): boolean {
  if (!skipsDays(unit)) return true;
  const off = dayOff(rules, day);
  return off === null || (unit === 'workingDaysWithSaturday' && off.why === 'weekend' && weekdayOf(day) === 6);
}

/** The first day that counts, from a day on. */
export function countingDayFrom(rules: CalendarRules, unit: Unit, from: Day): Day {
  let day = from;
  while (!counts(rules, unit, day)) day++;
  return day;
}

function countingDayBefore(rules: CalendarRules, unit: Unit, before: Day): Day {
  let day = before - 1;
  while (!counts(rules, unit, day)) day--;
  return day;
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { months: 1, years: 12 };

const monthsIn = ({ amount, unit }: Period): number => amount * (MONTHS[unit] ?? 0);
const daysIn = ({ amount, unit }: Period): number => amount * (unit === 'weeks' ? 7 : 1);
const skipsFirst = ({ days }: Period): boolean => days === 'clear';

/** The day after the whole period, when it is counted from a day that counts. */
export function dayAfter(rules: CalendarRules, period: Period, start: Day): Day {
  const months = monthsIn(period);
  if (months > 0) return addMonths(start, months) + Number(skipsFirst(period));
  let day = start + Number(skipsFirst(period));
  for (let left = daysIn(period); left > 0; left--) day = countingDayFrom(rules, period.unit, day) + 1;
  return day;
}

/** The last day that counts from which the whole period is over before a day: {@link dayAfter} turned round. */
export function dayBefore(rules: CalendarRules, period: Period, end: Day): Day {
  const months = monthsIn(period);
  if (months > 0) return monthsBefore(months, end - Number(skipsFirst(period)));
  let day = end;
  for (let left = daysIn(period) + Number(skipsFirst(period)); left > 0; left--)
    day = countingDayBefore(rules, period.unit, day);
  return day;
}

/** Months differ in length: of several days that lead to the same one, it is the last. */
function monthsBefore(months: number, end: Day): Day {
  let day = addMonths(end, -months);
  while (addMonths(day + 1, months) <= end) day++;
  return day;
}
