import Holidays from 'date-holidays';
import type { Bilingual, Language } from '../workflow/bilingual.js';
import { DAY_MS, dayOfText, type Day } from './days.js';

/** Making one takes milliseconds, so each is made once. */
const calendars = new Map<string, Holidays>();

function calendarOf(country: string, region = ''): Holidays {
  const key = `${country}/${region}`;
  let calendar = calendars.get(key);
  if (!calendar) calendars.set(key, (calendar = new Holidays(country, region, { types: ['public'] })));
  return calendar;
}

const has = (names: Readonly<Record<string, string>> | undefined, code: string): boolean =>
  names !== undefined && Object.hasOwn(names, code);

/** Whether the public holidays of a country (ISO 3166 code, `DK`) are known. */
export const isKnownCountry = (country: string): boolean => has(calendarOf('DK').getCountries(), country);

/** Whether a country has that part (ISO 3166-2 code without the country's, `BY` of `DE`). */
export const isKnownRegion = (country: string, region: string): boolean =>
  has(calendarOf('DK').getStates(country), region);

const years = new Map<string, ReadonlyMap<Day, Bilingual>>();

/** The names of a year's public holidays by day. Kept: reckoning a year takes milliseconds, and nothing changes it. */
export function publicHolidays(country: string, region: string | undefined, year: number): ReadonlyMap<Day, Bilingual> {
  const key = `${country}/${region ?? ''}/${year}`;
  let holidays = years.get(key);
  if (!holidays) years.set(key, (holidays = new Map(reckoned(country, region, year))));
  return holidays;
}

type Holiday = ReturnType<Holidays['getHolidays']>[number];

function reckoned(country: string, region: string | undefined, year: number): [Day, Bilingual][] {
  const inLanguage = (language: Language) => calendarOf(country, region).getHolidays(year, language).filter(isWholeDay);
  const english = inLanguage('en');
  return inLanguage('da').flatMap((holiday, at) => {
    const name = { da: inDanish(holiday.name, country), en: english[at]!.name };
    return daysOf(holiday).map((day): [Day, Bilingual] => [day, name]);
  });
}

/** Only the text is a date wherever the program runs; one that begins at noon or so is no day off. */
const isWholeDay = ({ date }: Holiday): boolean => date.slice(11, 19) === '00:00:00';

function daysOf({ date, start, end }: Holiday): Day[] {
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return Array.from({ length }, (_, later) => dayOfText(date.slice(0, 10)) + later);
}

/** The library writes Danish holidays with capitals here and there; Danish writes them without, but for Christ. */
const inDanish = (name: string, country: string): string =>
  country === 'DK' ? name.toLowerCase().replace(/^kristi /, 'Kristi ') : name;
