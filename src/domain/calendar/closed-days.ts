import { z } from 'zod';
import { bilingual } from './bilingual-text.js';
import { dayOfText } from './days.js';

const MONTH_DAY = /^\d\d-\d\d$/;

/** 2024 had a 29 February. */
const isMonthDay = (text: string): boolean =>
  MONTH_DAY.test(text) && new Date(`2024-${text}T00:00:00Z`).toJSON()?.slice(5, 10) === text;

const monthDay = z.string().refine(isMonthDay, {
  params: { da: 'Skal være en dag i året som 12-24.', en: 'Must be a day of the year such as 12-24.' },
});

const isDate = (text: string): boolean => z.iso.date().safeParse(text).success;

const dayOrDate = z.string().refine((text) => isMonthDay(text) || isDate(text), {
  params: {
    da: 'Skal være en dag i året som 12-24 eller en dato som 2025-02-20.',
    en: 'Must be a day of the year such as 12-24 or a date such as 2025-02-20.',
  },
});

interface Range {
  readonly from: string;
  readonly to: string;
}

const isYearly = ({ from }: Range): boolean => from.length === '12-24'.length;
const isOneKind = ({ from, to }: Range): boolean => from.length === to.length;
const isInOrder = (range: Range): boolean => !isOneKind(range) || isYearly(range) || range.from <= range.to;
const isAtMostAYear = ({ from, to }: Range): boolean => !(dayOfText(to) - dayOfText(from) >= 366);

const yearlyDay = z.strictObject({ day: monthDay, name: bilingual });

const datedDay = z.strictObject({ date: z.iso.date(), name: bilingual });

/** Both days included; each year where they have no year, and then from a later to an earlier one is over New Year. */
const daysInARow = z
  .strictObject({ from: dayOrDate, to: dayOrDate, name: bilingual })
  .refine(isOneKind, {
    path: ['to'],
    params: { da: 'Enten har begge dage årstal, eller ingen af dem.', en: 'Either both days have a year or neither.' },
  })
  .refine(isInOrder, {
    path: ['to'],
    params: { da: 'Perioden slutter, før den begynder.', en: 'The period ends before it begins.' },
  })
  .refine(isAtMostAYear, {
    path: ['to'],
    params: { da: 'Perioden er længere end et år.', en: 'The period is longer than a year.' },
  });

/** Every weekday alone between a public holiday and a weekend. */
const bridgingDays = z.strictObject({
  bridging: z.literal(true),
  name: bilingual.default({ da: 'klemmedag', en: 'bridging day' }),
});

/** Days on which a committee does not work though others do. */
export const closedDay = z.union([yearlyDay, daysInARow, datedDay, bridgingDays]);

export type ClosedDay = Readonly<z.infer<typeof closedDay>>;

/** Whether a day (`2025-05-30`) is named by it; a bridging day depends on the holidays and is none of these. */
export function namesDay(closed: ClosedDay, day: string): boolean {
  if ('bridging' in closed) return false;
  if ('day' in closed) return closed.day === day.slice(5);
  if ('date' in closed) return closed.date === day;
  return isWithin(closed, isYearly(closed) ? day.slice(5) : day);
}

const isWithin = ({ from, to }: Range, day: string): boolean =>
  from <= to ? from <= day && day <= to : from <= day || day <= to;

/** Whether it is of certain years only. */
export const isDated = (closed: ClosedDay): boolean => 'date' in closed || ('from' in closed && !isYearly(closed));
