import { z } from 'zod';
import { line } from '../workflow/schema.js';

/** Where something was said: at which meeting, under which item of its agenda, on which day in Denmark. */
export const occasion = z.strictObject({ meeting: line, item: line.optional(), date: z.iso.date() });

/** The same as it stands in a slice row. */
export const occasionRow = z.strictObject({ meeting: z.string(), item: z.string().nullable(), date: z.string() });

export type Occasion = z.infer<typeof occasion>;
export type OccasionRow = z.infer<typeof occasionRow>;

/** Null where nobody has said. */
export const occasionAsRow = (said: Occasion | undefined): OccasionRow | null =>
  said ? { meeting: said.meeting, item: said.item ?? null, date: said.date } : null;
