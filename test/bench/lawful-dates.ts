import { calendarRules, type CalendarRules } from '../../src/domain/calendar/calendar-rules.js';
import { earliestMeeting, latestDispatch } from '../../src/domain/calendar/notice.js';
import { UNITS } from '../../src/domain/calendar/period.js';

/** How long a year of lawful dates takes for many committees, and how many dates that is. */
export interface LawfulDates {
  readonly committees: number;
  readonly dates: number;
  readonly ms: number;
}

const YEAR = 2025;
const DAYS = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(YEAR, 0, 1 + day, 15)).toISOString());

/** The latest dispatch and the earliest meeting for each day of a year, for committees of which no two have the same rules. */
export function measureLawfulDates(committees = 1_000): LawfulDates {
  const all = Array.from({ length: committees }, (_, number) => rulesOf(number));
  const begin = performance.now();
  let dates = 0;
  for (const rules of all) dates += yearOf(rules);
  return { committees, dates, ms: performance.now() - begin };
}

function yearOf(rules: CalendarRules): number {
  let dates = 0;
  for (const day of DAYS) {
    if (latestDispatch(rules, 'ordinary', day).at !== null) dates++;
    if (earliestMeeting(rules, 'ordinary', day).at !== null) dates++;
  }
  return dates;
}

const name = (number: number) => ({ da: `lukket ${number}`, en: `closed ${number}` });
const twoDigits = (number: number) => String(number).padStart(2, '0');

function rulesOf(number: number): CalendarRules {
  return calendarRules.parse({
    closedDays: [
      { bridging: true },
      { day: '12-24', name: name(number) },
      { from: '07-01', to: `07-${twoDigits(7 + (number % 24))}`, name: name(number) },
    ],
    notices: {
      ordinary: {
        amount: 1 + (Math.floor(number / UNITS.length) % 15),
        unit: UNITS[number % UNITS.length],
        ...(number % UNITS.length > 0 && { cutOff: `${twoDigits(8 + (number % 12))}:00` }),
      },
    },
  });
}
