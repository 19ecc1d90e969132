import { z } from 'zod';
import { isTimeOfDay, period } from './period.js';

const timeOfDay = z.string().refine(isTimeOfDay, {
  params: { da: 'Skal være et klokkeslæt som 09:00.', en: 'Must be a time of day such as 09:00.' },
});

/** Between which times of the day meetings are held. */
const hours = z
  .strictObject({ from: timeOfDay.default('09:00'), to: timeOfDay.default('16:00') })
  .refine(({ from, to }) => from < to, {
    path: ['to'],
    params: { da: 'Skal være senere end «from».', en: 'Must be later than “from”.' },
  });

/** How meetings are planned. Nothing here is law: it is what the committee wants to be proposed. */
export const planning = z.strictObject({
  /** How long a paper that is ready may wait for the next ordinary meeting; without it, it waits for as long as that takes. */
  longestWait: period.optional(),
  /** Papers that become ready within that time of a proposal share the extraordinary meeting. */
  sharingWindow: period.prefault({ amount: 2, unit: 'weeks' }),
  /** How long people have to answer about dates. */
  pollFor: period.prefault({ amount: 5, unit: 'workingDays' }),
  hours: hours.prefault({}),
  /** How long an extraordinary meeting is meant to be, in minutes. */
  length: z.int().min(15).max(600).default(60),
});
