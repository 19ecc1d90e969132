import { dayInWords } from '../programme/day.js';
import type { Bilingual, Language } from '../workflow/bilingual.js';
import type { ClosedDay } from './closed-days.js';
import { periodInWords } from './period-in-words.js';
import type { Period } from './period.js';

/** The same made in each language. */
export const inBoth = (make: (language: Language) => string): Bilingual => ({ da: make('da'), en: make('en') });

const LEAP_YEAR = '2024';

/** A date with its year, `30. maj 2025`, or a day of any year, `24. december`. */
function dayOrDateInWords(text: string, language: Language): string {
  if (text.length > '12-24'.length) return dayInWords(text, language);
  return dayInWords(`${LEAP_YEAR}-${text}`, language).replace(` ${LEAP_YEAR}`, '');
}

/** Which days are closed, after the word closed. */
export function closedDaysInWords(closed: ClosedDay, language: Language): string {
  const day = (text: string) => dayOrDateInWords(text, language);
  if ('bridging' in closed)
    return language === 'da'
      ? 'på en hverdag, der ligger alene mellem en helligdag og en weekend'
      : 'on a weekday alone between a public holiday and a weekend';
  if ('from' in closed)
    return language === 'da'
      ? `fra ${day(closed.from)} til ${day(closed.to)}`
      : `from ${day(closed.from)} to ${day(closed.to)}`;
  const one = day('day' in closed ? closed.day : closed.date);
  return language === 'da' ? `den ${one}` : `on ${one}`;
}

/** The length of a period and how it is counted: `8 arbejdsdage (første dag medregnet; sidst på dagen kl. 16.00)`. */
export function periodInFull({ amount, unit, days, cutOff }: Period, language: Language): string {
  const [first, last] = WAYS[language];
  const time = cutOff !== null && `${last} ${language === 'da' ? cutOff.replace(':', '.') : cutOff}`;
  const ways = [days === 'inclusive' && first, time].filter(Boolean);
  const length = periodInWords(amount, unit, language);
  return ways.length === 0 ? length : `${length} (${ways.join('; ')})`;
}

const WAYS: Readonly<Record<Language, readonly [string, string]>> = {
  da: ['den første dag tæller med', 'sidst på dagen kl.'],
  en: ['the first day counts', 'last in the day at'],
};
