import { Temporal } from 'temporal-polyfill';
import type { Language } from '../workflow/bilingual.js';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** The day in Denmark at an instant, such as `2025-05-01`. */
export const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Copenhagen').toPlainDate().toString();

/** A day as it is read: `1. maj 2025`. */
export function dayInWords(day: string, language: Language): string {
  const [year, month, number] = day.split('-').map(Number);
  const name = MONTHS[language][month! - 1];
  return language === 'da' ? `${number}. ${name} ${year}` : `${number} ${name} ${year}`;
}
