import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/Copenhagen';
const LOCAL = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** Whether a text is a local time as case files write it. */
export const isLocalTime = (text: string): boolean => LOCAL.test(text);

/**
 * The instant (ISO, UTC) of a local time in Copenhagen.
 * @throws RangeError for a time that does not exist or comes twice, as at the change to and from summer time.
 */
export function instantOf(local: string): string {
  const time = Temporal.PlainDateTime.from(local.replace(' ', 'T'), { overflow: 'reject' });
  return new Date(time.toZonedDateTime(ZONE, { disambiguation: 'reject' }).epochMilliseconds).toISOString();
}

/** The first instant of a day in Copenhagen. */
export const startOf = (day: string): string => instantOf(`${day} 00:00`);

/** An instant as local time in Copenhagen, as case files write it. */
export function localTimeOf(instant: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/** A moment of the script with its date: that of the step before where it names none. */
export const withDate = (moment: string, before: string | undefined): string =>
  moment.includes(' ') || before === undefined ? moment : `${before.slice(0, 10)} ${moment}`;
