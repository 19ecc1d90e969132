import { z } from 'zod';
import { day, key, line } from './primitives.js';

const period = { from: day.optional(), to: day.optional().describe('The first day that is no longer part of it.') };

/** Somebody by key alone, or for a time only. */
const somebody = z.union([key, z.strictObject({ person: key, ...period })]);
const several = z.array(somebody).default([]);

const person = z.strictObject({
  name: line.describe('What people are called by their seat, such as “Medlem, KL”; never a real name.'),
  language: z.enum(['da', 'en']).default('da'),
  email: z.email().optional(),
});

const seat = z.strictObject({
  name: line,
  organisation: key,
  chair: z.boolean().default(false),
  deputy: z.boolean().default(false),
  votes: z.boolean().default(true),
  held: z
    .union([somebody, z.array(somebody)])
    .optional()
    .describe('Its member; several where one followed another.'),
  substitutes: several.describe('In their order.'),
  ...period,
});

const committee = z.strictObject({
  name: line,
  note: line.optional(),
  parent: key.optional().describe('The committee that set it up, when it is a working group.'),
  from: day.describe('From when its seats and duties stand, where they do not say otherwise.'),
  seats: z.record(key, seat).default({}),
  secretariat: several,
  observers: several,
});

/** Who sits where: the part of a case file that `mandat import` loads. */
export const directory = {
  organisations: z.record(key, line).default({}),
  people: z.record(key, person).default({}),
  committees: z.record(key, committee).default({}),
};

export type Somebody = z.infer<typeof somebody>;
export type CaseSeat = z.infer<typeof seat>;
export type CaseCommittee = z.infer<typeof committee>;
