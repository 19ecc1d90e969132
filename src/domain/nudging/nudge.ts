import { z } from 'zod';
import { id, line } from '../workflow/schema.js';

/** A reminder to whoever an instance waits for, with a word of one's own. */
export const nudge = z.strictObject({ note: line.optional() });

/** A reminder to the seats that have not answered, or to some of them. */
export const seatNudge = nudge.extend({ seats: z.array(id).min(1).max(1000).optional() });

/** A reminder as it is kept, one for each seat, organisation or role that was reminded. */
export const nudgeRow = z.strictObject({ whom: z.string(), note: z.string().nullable(), person: id.nullable() });

/** When somebody was last reminded of this. */
export interface Nudge {
  readonly whom: string;
  readonly at: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Rows of `fact_nudge`, one for each who has been reminded. */
export const nudges = (rows: readonly Row[]): readonly Nudge[] =>
  rows
    .map(({ whom, at }) => ({ whom: whom as string, at: new Date(at as string).toISOString() }))
    .sort((one, other) => (one.whom < other.whom ? -1 : 1));

/** Nobody is reminded of the same twice within a day. */
const REST = 24 * 60 * 60 * 1000;

/** From when those of them who were reminded within the last day may be reminded again, the earliest first. */
export function resting(done: readonly Nudge[] = [], whom: readonly string[], at: string): readonly Nudge[] {
  return done
    .filter((one) => whom.includes(one.whom) && Date.parse(at) - Date.parse(one.at) < REST)
    .map((one) => ({ whom: one.whom, at: new Date(Date.parse(one.at) + REST).toISOString() }))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** A note as the end of a subject. */
export const asTail = (note: string | undefined): string => (note === undefined ? '' : ` – ${note}`);
