import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';

const text = z.string().trim().min(1).max(300);
const period = { from: z.iso.datetime(), to: z.iso.datetime().nullable().default(null) };

/** Organisations, people, committees and who sits where when, as a case file brings them; ids are made by whoever writes it. */
export const directoryData = z.strictObject({
  organisations: z.array(z.strictObject({ id, name: text, short: text })).default([]),
  people: z
    .array(
      z.strictObject({ id, name: text, email: z.email().toLowerCase(), language: z.enum(['da', 'en']).default('da') }),
    )
    .default([]),
  committees: z
    .array(
      z.strictObject({
        id,
        key: text,
        name: text,
        parent: id.nullable().default(null).describe('The committee that set it up, when it is a working group.'),
      }),
    )
    .default([]),
  seats: z
    .array(
      z.strictObject({
        id,
        committee: id,
        organisation: id,
        name: text,
        chair: z.boolean().default(false),
        deputy: z.boolean().default(false),
        votes: z.boolean().default(true),
        ...period,
      }),
    )
    .default([]),
  holdings: z
    .array(
      z.strictObject({
        id,
        seat: id,
        person: id,
        as: z.enum(['member', 'substitute']),
        rank: z.int().min(0).max(20).describe('0 for the member, 1, 2, … for substitutes in their order.'),
        ...period,
      }),
    )
    .default([]),
  duties: z
    .array(z.strictObject({ committee: id, person: id, role: z.enum(['secretariat', 'observer']), ...period }))
    .default([]),
});

export type DirectoryData = z.infer<typeof directoryData>;

/** What a writer of such data writes: fields with a default may be left out. */
export type DirectoryInput = z.input<typeof directoryData>;
