import { z } from 'zod';

export const UNITS = ['hours', 'days', 'workingDays', 'workingDaysWithSaturday', 'weeks', 'months', 'years'] as const;
export type Unit = (typeof UNITS)[number];

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a time of day as rules write it: `16:00`. */
export const isTimeOfDay = (text: string): boolean => TIME.test(text);

const timeOfDay = z.string().refine(isTimeOfDay, {
  params: { da: 'Skal være et klokkeslæt som 16:00.', en: 'Must be a time of day such as 16:00.' },
});

const countedInDays = {
  cutOff: { da: 'Timer har ingen sidste afsendelse på dagen.', en: 'Hours have no last dispatch of the day.' },
  days: { da: 'Timer tælles ikke i dage.', en: 'Hours are not counted in days.' },
};

const periodOf = (least: number) =>
  z
    .strictObject({
      amount: z.int().min(least).max(1000),
      unit: z.enum(UNITS),
      /** `clear`: neither the first day nor the day of the meeting counts; `inclusive`: the first day counts. */
      days: z.enum(['clear', 'inclusive']).default('clear'),
      /** Local time; what is sent later counts as sent the next day (or working day). Null is midnight. */
      cutOff: timeOfDay.nullable().default(null),
    })
    .refine(({ unit, cutOff }) => unit !== 'hours' || cutOff === null, {
      path: ['cutOff'],
      params: countedInDays.cutOff,
    })
    .refine(({ unit, days }) => unit !== 'hours' || days === 'clear', { path: ['days'], params: countedInDays.days })
    .refine(({ amount, cutOff }) => amount > 0 || cutOff === null, {
      path: ['cutOff'],
      params: { da: 'Uden varsel er der ingen sidste afsendelse.', en: 'Without notice there is no last dispatch.' },
    });

/** A length of time as rules of procedure write it. */
export const period = periodOf(1);

/** The same where nothing at all is a rule too: `amount: 0` is at once. */
export const periodOrNone = periodOf(0);

export type Period = Readonly<z.infer<typeof period>>;

const DAYS: Readonly<Record<Unit, number>> = {
  hours: 1 / 24,
  days: 1,
  workingDays: 7 / 5,
  workingDaysWithSaturday: 7 / 6,
  weeks: 7,
  months: 365.25 / 12,
  years: 365.25,
};

/** The usual length in days, holidays apart: good for comparing two rules, not for finding a date. */
export const usualDays = ({ amount, unit }: Period): number => amount * DAYS[unit];
