import {
  CalendarDate,
  fromDate,
  getDayOfWeek,
  toCalendarDate,
  toZoned,
  toCalendarDateTime,
  Time,
} from '@internationalized/date';

const ZONE = 'Europe/Copenhagen';
const WEEKEND: Readonly<Record<number, number>> = { 0: 1, 6: 2 };

/** Noon in Copenhagen some days ahead, on the Monday after when that is a weekend. */
export function noonIn(days: number, now: Date): string {
  const day = toCalendarDate(fromDate(now, ZONE)).add({ days });
  const weekday = weekdayOf(day);
  const working = day.add({ days: WEEKEND[weekday] ?? 0 });
  return toZoned(toCalendarDateTime(working, new Time(12)), ZONE).toAbsoluteString();
}

/** 0 is Sunday. */
const weekdayOf = (day: CalendarDate): number => getDayOfWeek(day, 'en-US');

const LONGEST = 300;

/** A title out of those of the papers, as long as a title may be. */
export function titleOf(titles: readonly string[], joined: string): string {
  if (joined.length <= LONGEST) return joined;
  const rest = ` (+ ${titles.length - 1})`;
  return `${titles[0]!.slice(0, LONGEST - rest.length)}${rest}`;
}
