/** A calendar day as the number of days since 1970-01-01: counting is then adding. */
export type Day = number;

export const DAY_MS = 86_400_000;

/** The number of a day written `2025-05-29`. */
export const dayOfText = (text: string): Day => Date.parse(`${text}T00:00:00Z`) / DAY_MS;

const texts = new Map<Day, string>();

/** A day as it is stored: `2025-05-29`. Kept, since every answer names days. */
export function textOfDay(day: Day): string {
  let text = texts.get(day);
  if (text === undefined) texts.set(day, (text = new Date(day * DAY_MS).toISOString().slice(0, 10)));
  return text;
}

/** 1 is Monday and 7 is Sunday, as in ISO 8601. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const isWeekend = (day: Day): boolean => weekdayOf(day) > 5;

export const yearOf = (day: Day): number => new Date(day * DAY_MS).getUTCFullYear();

export const firstDayOf = (year: number): Day => Date.UTC(year, 0, 1) / DAY_MS;

/** The same date so many months later; where the month has no such date, its last day. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY_MS;
}
