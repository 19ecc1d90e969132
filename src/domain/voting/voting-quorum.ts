import { z } from 'zod';
import { fraction, roundings } from './fraction.js';

/** A length of time; what a day is, the calendar of the committee says. */
export const period = z.strictObject({
  amount: z.int().min(1),
  unit: z.enum(['hours', 'days', 'workingDays', 'weeks', 'months']),
});
export type Period = z.infer<typeof period>;

/** What is done when too few take part. */
const missed = z.discriminatedUnion('kind', [
  /** Nothing is decided. */
  z.strictObject({ kind: z.literal('void') }),
  /** The time for answers is extended, with so much notice. */
  z.strictObject({ kind: z.literal('extended'), by: period, notice: period.optional() }),
  /** It comes up at the next meeting, which may be entitled to decide whatever its number. */
  z.strictObject({ kind: z.literal('nextMeeting'), regardless: z.boolean().default(false) }),
]);

/**
 * How many must take part. `heads`: persons present; `seats`, `organisations`: represented, by whomever; `answers`:
 * seats that have answered, abstaining included. A share is of all seats, or of all organisations.
 */
export const quorum = z.strictObject({
  by: z.enum(['heads', 'seats', 'organisations', 'answers']).default('seats'),
  atLeast: z.union([z.int().min(1), fraction]).optional(),
  moreThan: fraction.optional(),
  /** The number was stated for so many seats; with another number of them it follows in proportion. */
  outOf: z.int().min(1).optional(),
  rounding: z.enum(roundings).optional(),
  /** Whether the chair must be among them. */
  chair: z.boolean().default(false),
  missed: missed.default({ kind: 'void' }),
});
export type Quorum = z.infer<typeof quorum>;
