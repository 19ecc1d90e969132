import type { Language } from '../workflow/bilingual.js';
import type { Unit } from './period.js';

type Forms = readonly [one: string, many: string];

const WORDS: Readonly<Record<Unit, Readonly<Record<Language, Forms>>>> = {
  hours: { da: ['time', 'timer'], en: ['hour', 'hours'] },
  days: { da: ['dag', 'dage'], en: ['day', 'days'] },
  workingDays: { da: ['arbejdsdag', 'arbejdsdage'], en: ['working day', 'working days'] },
  workingDaysWithSaturday: {
    da: ['hverdag (lørdag medregnet)', 'hverdage (lørdage medregnet)'],
    en: ['working day (Saturday included)', 'working days (Saturdays included)'],
  },
  weeks: { da: ['uge', 'uger'], en: ['week', 'weeks'] },
  months: { da: ['måned', 'måneder'], en: ['month', 'months'] },
  years: { da: ['år', 'år'], en: ['year', 'years'] },
};

/** A length of time as it is read: `8 arbejdsdage`. */
export function periodInWords(amount: number, unit: Unit, language: Language): string {
  const [one, many] = WORDS[unit][language];
  return `${amount} ${amount === 1 ? one : many}`;
}
