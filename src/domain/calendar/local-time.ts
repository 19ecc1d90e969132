import { Temporal } from 'temporal-polyfill';
import { DAY_MS, textOfDay, type Day } from './days.js';

const ZONE = 'Europe/Copenhagen';

const starts = new Map<Day, number>();

/** The first instant of a day in Copenhagen, in milliseconds since 1970. Kept: asking Temporal is slow. */
export function startOf(day: Day): number {
  let start = starts.get(day);
  if (start === undefined) starts.set(day, (start = plainDate(day).toZonedDateTime(ZONE).epochMilliseconds));
  return start;
}

/** The last millisecond of a day in Copenhagen. */
export const endOf = (day: Day): number => startOf(day + 1) - 1;

/** The day in Copenhagen at an instant; the clocks there are ahead of UTC, so it is the day there or the next. */
export function dayAt(ms: number): Day {
  const day = Math.floor(ms / DAY_MS);
  return ms >= startOf(day + 1) ? day + 1 : day;
}

/**
 * The instant of a local time of day, `16:00`. When the clocks are changed, a time that does not exist is moved as far
 * after the change as it is past it, and of a time that comes twice it is the second: nobody who goes by the clock on
 * the wall is late.
 */
export function instantAt(day: Day, time: string): number {
  const start = startOf(day);
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  if (startOf(day + 1) - start === DAY_MS) return start + minutes * 60_000;
  const local = plainDate(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return local.toZonedDateTime(ZONE, { disambiguation: 'later' }).epochMilliseconds;
}

const plainDate = (day: Day) => Temporal.PlainDate.from(textOfDay(day));

/** An instant as it is stored: what `toISOString` says, in a fifth of the time. */
export function iso(ms: number): string {
  const day = Math.floor(ms / DAY_MS);
  const rest = ms - day * DAY_MS;
  const [hours, minutes] = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60];
  const [seconds, thousandths] = [Math.floor(rest / 1_000) % 60, rest % 1_000];
  const time = `${DIGITS[hours]!}:${DIGITS[minutes]!}:${DIGITS[seconds]!}`;
  return `${textOfDay(day)}T${time}.${String(thousandths).padStart(3, '0')}Z`;
}

const DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));
