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

const inOrder = ({ from, to }: { from: string; to: string }): boolean => from <= to;
const atMostAYear = ({ from, to }: { from: string; to: string }): boolean => dayOfText(to) - dayOfText(from) < 366;

const yearlyDay = z.strictObject({ day: monthDay, name: bilingual });

/** Each year, both days included; from a later to an earlier date is over New Year. */
const yearlyPeriod = z.strictObject({ from: monthDay, to: monthDay, name: bilingual });

const datedDay = z.strictObject({ date: z.iso.date(), name: bilingual });

const datedPeriod = z
  .strictObject({ from: z.iso.date(), to: z.iso.date(), name: bilingual })
  .refine(inOrder, {
    path: ['to'],
    params: { da: 'Perioden slutter, før den begynder.', en: 'The period ends before it begins.' },
  })
  .refine(atMostAYear, {
    path: ['to'],
    params: { da: 'Perioden er længere end et år.', en: 'The period is longer than a year.' },
  });

/** Every weekday alone between a public holiday and a weekend. */
const bridgingDays = z.strictObject({
  bridging: z.literal(true),
  name: bilingual.default({ da: 'klemmedag', en: 'bridging day' }),
});

/** Days on which a committee does not work though others do. */
export const closedDay = z.union([yearlyDay, yearlyPeriod, datedDay, datedPeriod, bridgingDays]);

export type ClosedDay = Readonly<z.infer<typeof closedDay>>;

/** Whether a day (`2025-05-30`) is named by it; a bridging day depends on the holidays and is none of these. */
export function namesDay(closed: ClosedDay, day: string): boolean {
  if ('bridging' in closed) return false;
  if ('day' in closed) return closed.day === day.slice(5);
  if ('date' in closed) return closed.date === day;
  return within(closed, closed.from.length === 5 ? day.slice(5) : day);
}

const within = ({ from, to }: { from: string; to: string }, day: string): boolean =>
  from <= to ? from <= day && day <= to : from <= day || day <= to;
