import type { Bilingual } from '../workflow/bilingual.js';
import type { Period } from './voting-quorum.js';

const UNITS: Readonly<Record<Period['unit'], readonly [one: Bilingual, many: Bilingual]>> = {
  hours: [
    { da: 'time', en: 'hour' },
    { da: 'timer', en: 'hours' },
  ],
  days: [
    { da: 'dag', en: 'day' },
    { da: 'dage', en: 'days' },
  ],
  workingDays: [
    { da: 'arbejdsdag', en: 'working day' },
    { da: 'arbejdsdage', en: 'working days' },
  ],
  weeks: [
    { da: 'uge', en: 'week' },
    { da: 'uger', en: 'weeks' },
  ],
  months: [
    { da: 'måned', en: 'month' },
    { da: 'måneder', en: 'months' },
  ],
};

/** A length of time, as in “3 weeks”. */
export function durationInWords({ amount, unit }: Period): Bilingual {
  const { da, en } = UNITS[unit][amount === 1 ? 0 : 1];
  return { da: `${amount} ${da}`, en: `${amount} ${en}` };
}
