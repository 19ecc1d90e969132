import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { paging } from '../http/cursor.js';
import { instanceLine } from '../http/instances/instance-views.js';

/** What can be found; `other` are rounds, groups and the rest, by their titles. */
export const KINDS = [
  'paper',
  'remark',
  'disposition',
  'decision',
  'open-question',
  'follow-up',
  'enclosure',
  'other',
] as const;

const MAX_QUERY = 200;

export const searchFilters = z.strictObject({
  ...paging,
  q: z
    .string()
    .overwrite((typed) => typed.replace(/\p{Cc}/gu, ' '))
    .trim()
    .min(1)
    .max(MAX_QUERY)
    .describe('Words in any inflection; “in quotes” as they stand; `-` before what must not be there; `or` between.'),
  kind: z.enum(KINDS).optional(),
  committee: id.optional(),
});

export const hit = z
  .object({
    kind: z.enum(KINDS),
    instance: id.describe('Where it was said; of a remark the round.'),
    lifecycle: z.string(),
    committee: id,
    title: z.string().describe('Of the instance.'),
    states: instanceLine.shape.states,
    paper: id.nullable().describe('The paper that it is, or is about, where you may see it.'),
    section: z
      .object({ id: z.string(), heading: z.string() })
      .nullable()
      .describe('The one that fits best, or that the remark is about.'),
    enclosure: z.object({ key: z.string(), name: z.string() }).nullable(),
    snippet: z
      .array(z.object({ text: z.string(), found: z.boolean().describe('Whether this is what was searched for.') }))
      .describe('Some of the text, to be put together as it stands.'),
  })
  .meta({ id: 'Hit' });

export type Hit = z.infer<typeof hit>;
