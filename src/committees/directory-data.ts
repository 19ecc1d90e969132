import { z } from 'zod';

const text = z.string().trim().min(1).max(300);
const period = { from: z.iso.datetime(), to: z.iso.datetime().nullable().default(null) };

/** Organisations, people, committees and who sits where when, as a case file brings them; ids are made by whoever writes it. */
export const directoryData = z.strictObject({
  organisations: z.array(z.strictObject({ id: z.uuid(), name: text, short: text })).default([]),
  people: z
    .array(z.strictObject({ id: z.uuid(), name: text, email: z.email(), language: z.enum(['da', 'en']).default('da') }))
    .default([]),
  committees: z.array(z.strictObject({ id: z.uuid(), key: text, name: text })).default([]),
  seats: z
    .array(
      z.strictObject({
        id: z.uuid(),
        committee: z.uuid(),
        organisation: z.uuid(),
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
        id: z.uuid(),
        seat: z.uuid(),
        person: z.uuid(),
        as: z.enum(['member', 'substitute']),
        rank: z.int().min(0).max(20).describe('0 for the member, 1, 2, … for substitutes in their order.'),
        ...period,
      }),
    )
    .default([]),
  duties: z
    .array(
      z.strictObject({ committee: z.uuid(), person: z.uuid(), role: z.enum(['secretariat', 'observer']), ...period }),
    )
    .default([]),
});

export type DirectoryData = z.infer<typeof directoryData>;

/** What a writer of such data writes: fields with a default may be left out. */
export type DirectoryInput = z.input<typeof directoryData>;
