/**
 * Lawful dates once more, slowly and by other means: a day is a text, every day is looked at by itself, summer time is
 * the rule of the directive, Easter is reckoned, and the holidays are those of the law.
 */
export interface OraclePeriod {
  readonly amount: number;
  readonly unit: 'hours' | 'days' | 'workingDays' | 'workingDaysWithSaturday' | 'weeks' | 'months' | 'years';
  readonly days?: 'clear' | 'inclusive';
  readonly cutOff?: string;
}

interface Name {
  readonly da: string;
  readonly en: string;
}

export type OracleClosed =
  | { readonly day: string; readonly name: Name }
  | { readonly date: string; readonly name: Name }
  | { readonly from: string; readonly to: string; readonly name: Name }
  | { readonly bridging: true; readonly name: Name };

const HOUR = 3_600_000;

const at = (date: string): Date => new Date(`${date}T12:00:00Z`);
const text = (date: Date): string => date.toISOString().slice(0, 10);
const shifted = (date: string, days: number): string => text(new Date(at(date).getTime() + days * 24 * HOUR));

/** Asked again and again for the same, and slow to find out. */
function kept<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  return (key) => {
    if (!found.has(key)) found.set(key, find(key));
    return found.get(key)!;
  };
}

export const tomorrow = kept((date: string): string => shifted(date, 1));
const yesterday = kept((date: string): string => shifted(date, -1));
const weekday = (date: string): number => at(date).getUTCDay();

/** Directive 2000/84/EC: summer time from the last Sunday of March to that of October, at 01:00 UTC. */
function hoursAhead(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSundayAtOne(`${year}-03`) && instant < lastSundayAtOne(`${year}-10`) ? 2 : 1;
}

const lastSundayAtOne = kept((month: string): number => {
  let date = `${month}-31`;
  while (weekday(date) !== 0) date = yesterday(date);
  return Date.parse(`${date}T01:00:00Z`);
});

export const dateOf = (instant: number): string => text(new Date(instant + hoursAhead(instant) * HOUR));

/** Of two instants with that local time it is the later; of none, the one that winter time would have. */
export function instantOf(date: string, time: string): number {
  const local = Date.parse(`${date}T${time}:00Z`);
  const [winter, summer] = [local - HOUR, local - 2 * HOUR];
  if (hoursAhead(winter) === 1) return winter;
  return hoursAhead(summer) === 2 ? summer : winter;
}

/** The Gregorian computus of Meeus, Jones and Butcher. */
function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
}

/** The general prayer day, the fourth Friday after Easter, is a holiday no more from 1 January 2024. */
function holidaysOf(year: number): ReadonlyMap<string, Name> {
  const easter = easterSunday(year);
  const days: [string, string, string][] = [
    [`${year}-01-01`, 'nytårsdag', "New Year's Day"],
    [shifted(easter, -3), 'skærtorsdag', 'Maundy Thursday'],
    [shifted(easter, -2), 'langfredag', 'Good Friday'],
    [easter, 'påskedag', 'Easter Sunday'],
    [shifted(easter, 1), 'anden påskedag', 'Easter Monday'],
    ...(year < 2024 ? [[shifted(easter, 26), 'store bededag', 'General Prayer Day'] as [string, string, string]] : []),
    [shifted(easter, 39), 'Kristi himmelfartsdag', 'Ascension Day'],
    [shifted(easter, 49), 'pinsedag', 'Pentecost'],
    [shifted(easter, 50), 'anden pinsedag', 'Whit Monday'],
    [`${year}-12-25`, 'juledag', 'Christmas Day'],
    [`${year}-12-26`, 'anden juledag', 'Boxing Day'],
  ];
  return new Map(days.map(([date, da, en]) => [date, { da, en }]));
}

const holidaysIn = kept(holidaysOf);
export const holidayOn = (date: string): Name | undefined => holidaysIn(Number(date.slice(0, 4))).get(date);

/** No month has fewer days than 28, so there is nothing to find before that. */
const daysAtLeast = ({ amount, unit }: OraclePeriod): number =>
  28 * amount * (unit === 'years' ? 12 : unit === 'months' ? 1 : 0);

/** The calendar of one committee. */
export class CalendarOracle {
  constructor(private readonly closedDays: readonly OracleClosed[]) {}

  /** `working`, or why not with the names: `closed/klemmedag/bridging day`. */
  readonly status = kept((date: string): string => {
    const holiday = holidayOn(date);
    if (holiday) return `holiday/${holiday.da}/${holiday.en}`;
    const closed = this.closedDays.filter((each) => closes(each, date));
    const first = closed.find((each) => !('bridging' in each)) ?? closed[0];
    if (first) return `closed/${first.name.da}/${first.name.en}`;
    return weekday(date) === 0 || weekday(date) === 6 ? 'weekend/weekend/weekend' : 'working';
  });

  counts({ unit }: OraclePeriod, date: string): boolean {
    if (unit === 'workingDays') return this.status(date) === 'working';
    if (unit !== 'workingDaysWithSaturday') return true;
    return this.status(date) === 'working' || (this.status(date).startsWith('weekend') && weekday(date) === 6);
  }

  /** Whether the whole of a period lies between two instants. */
  fits(period: OraclePeriod, start: number, end: number): boolean {
    if (period.amount === 0) return start <= end;
    if (period.unit === 'hours') return end - start >= period.amount * HOUR;
    const from = this.countedAs(period, start);
    const last = dateOf(end);
    if (from > last) return false;
    if (period.unit === 'months' || period.unit === 'years') return monthsFit(period, from, last);
    return this.between(period, from, last) >= period.amount * (period.unit === 'weeks' ? 7 : 1);
  }

  private countedAs(period: OraclePeriod, start: number): string {
    let date = dateOf(start);
    if (period.cutOff !== undefined && start > instantOf(date, period.cutOff)) date = tomorrow(date);
    while (!this.counts(period, date)) date = tomorrow(date);
    return date;
  }

  private between(period: OraclePeriod, from: string, last: string): number {
    let count = 0;
    for (let date = period.days === 'inclusive' ? from : tomorrow(from); date < last; date = tomorrow(date))
      if (this.counts(period, date)) count++;
    return count;
  }

  /** The first instant, at the beginning of a day, that a period fits before. */
  earliest(period: OraclePeriod, start: number): number {
    if (period.amount === 0 || period.unit === 'hours') return start + period.amount * HOUR;
    let date = shifted(dateOf(start), daysAtLeast(period));
    while (!this.fits(period, start, instantOf(date, '00:00'))) date = tomorrow(date);
    return instantOf(date, '00:00');
  }

  /** The last instant of a day, or its cut-off, from which a period fits. */
  latest(period: OraclePeriod, end: number): number {
    if (period.amount === 0 || period.unit === 'hours') return end - period.amount * HOUR;
    let date = shifted(dateOf(end), -daysAtLeast(period));
    while (!this.fits(period, this.lastOn(period, date), end)) date = yesterday(date);
    return this.lastOn(period, date);
  }

  private lastOn({ cutOff }: OraclePeriod, date: string): number {
    return cutOff === undefined ? instantOf(tomorrow(date), '00:00') - 1 : instantOf(date, cutOff);
  }

  /** The days off from one day on and before another, where the unit passes over them. */
  skipped(period: OraclePeriod, from: string, before: string): string[] {
    const dates: string[] = [];
    for (let date = from; date < before; date = tomorrow(date)) if (!this.counts(period, date)) dates.push(date);
    return dates;
  }

  /** The first working day, among those days of the week, on which that time is lawful. */
  slot(period: OraclePeriod, dispatch: number, weekdays: readonly number[], time: string): number {
    for (let date = shifted(dateOf(dispatch), daysAtLeast(period)); ; date = tomorrow(date)) {
      const meeting = instantOf(date, time);
      const wanted = weekdays.includes(weekday(date) || 7) && this.status(date) === 'working';
      if (wanted && meeting >= dispatch && this.fits(period, dispatch, meeting)) return meeting;
    }
  }
}

function closes(closed: OracleClosed, date: string): boolean {
  if ('bridging' in closed) {
    if (weekday(date) === 5) return holidayOn(yesterday(date)) !== undefined;
    return weekday(date) === 1 && holidayOn(tomorrow(date)) !== undefined;
  }
  if ('date' in closed) return date === closed.date;
  if ('day' in closed) return date.endsWith(closed.day);
  const { from, to } = closed;
  if (from.length === 10) return date >= from && date <= to;
  const day = date.slice(5);
  return from > to ? day >= from || day <= to : day >= from && day <= to;
}

/** Month by month: the same number of the day, or the last that the month has. */
function monthsFit({ amount, unit, days }: OraclePeriod, from: string, last: string): boolean {
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let left = unit === 'years' ? amount * 12 : amount; left > 0; left--)
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const head = `${year}-${String(month).padStart(2, '0')}`;
  const lengths = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const number = Math.min(Number(from.slice(8)), lengths[month - 1]!);
  const same = `${head}-${String(number).padStart(2, '0')}`;
  return days === 'inclusive' ? last >= same : last > same;
}
