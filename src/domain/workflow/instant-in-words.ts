import type { Language } from './bilingual.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

/** Made once: making one costs a hundred times more than using it. */
const inCopenhagen = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/Copenhagen',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: inCopenhagen('da-DK'),
  en: inCopenhagen('en-GB'),
};

type Parts = Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>;

const words: Readonly<Record<Language, (parts: Parts) => string>> = {
  da: ({ weekday, day, month, year, hour, minute }) => `${weekday} den ${day}. ${month} ${year} kl. ${hour}.${minute}`,
  en: ({ weekday, day, month, year, hour, minute }) => `${weekday} ${day} ${month} ${year} at ${hour}:${minute}`,
};

/** Whether a text is an ISO instant in UTC and nothing else, as instants are stored. */
export const isInstant = (text: string): boolean => INSTANT.test(text) && !Number.isNaN(Date.parse(text));

/**
 * An ISO instant as it is read in Copenhagen, wherever the program runs: `onsdag den 29. januar 2025 kl. 12.00`. Seconds
 * are left out. The words between the parts are our own, so that they are the same with every version of the locale data.
 */
export function instantInWords(instant: string, language: Language): string {
  const parts = formats[language].formatToParts(Date.parse(instant)).map(({ type, value }) => [type, value]);
  return words[language](Object.fromEntries(parts) as Parts);
}
