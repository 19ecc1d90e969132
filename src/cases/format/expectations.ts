import { z } from 'zod';
import { key, line, localTime, name, prose, source } from './primitives.js';

/** One value for each of the instances named. */
const each = <T extends z.ZodType>(value: T) => z.record(name, value);
const count = z.int().min(0).max(100_000);
const row = z.record(z.string(), z.unknown());

const refused = z.union([
  z.string().regex(/^\d{3} [a-z-]+$/, 'a status and a code, such as "409 not-in-this-state"'),
  z.strictObject({
    status: z.int().min(400).max(499),
    code: line,
    because: line.optional().describe('A sentence that the refusal contains, in Danish.'),
  }),
]);

const events = z.array(line).optional();
const may = z
  .strictObject({ who: key, what: name, allowed: events, denied: events, depends: events })
  .refine(({ allowed, denied, depends }) => allowed ?? denied ?? depends, 'names at least one event');

const inbox = z
  .strictObject({ of: key, count: count.optional(), has: line.optional(), lacks: line.optional() })
  .refine(({ count: n, has, lacks }) => n !== undefined || has || lacks, 'says count, has or lacks');

const records = z
  .strictObject({ of: name, slice: line, count: count.optional(), has: row.optional() })
  .refine(({ count: n, has }) => n !== undefined || has, 'says count or has');

const words = z
  .strictObject({ of: name, section: key, contains: prose.optional(), lacks: prose.optional() })
  .refine(({ contains, lacks }) => contains ?? lacks, 'says contains or lacks');

const dates = z
  .strictObject({
    of: key,
    asks: row.describe(
      'A question about the dates of a meeting, such as `{ question: datesOf, meeting: 2025-04-23 17:00 }`.',
    ),
    at: z.union([localTime, z.literal('nothing')]).optional(),
    papers: localTime.optional().describe('When the papers of the meeting must be out.'),
    lawful: z.boolean().optional(),
  })
  .refine(({ at, papers, lawful }) => at ?? papers ?? lawful !== undefined, 'says at, papers or lawful');

/** The kinds of expectation; each stands alone in its list item. */
export const kinds = {
  state: each(line).describe('Where an instance stands: a path of states, or the beginning of one.'),
  refused: refused.describe('How the step was answered; nothing was changed.'),
  'open corrections': each(count),
  due: each(z.union([localTime, z.literal('nothing')])).describe('The next deadline of an instance.'),
  'waiting for': each(z.array(key)).describe('The seats that have not answered.'),
  outcome: each(each(line)).describe('By round and paper.'),
  explanation: each(each(prose)).describe('By round and paper: how the outcome came about, word for word.'),
  needs: each(each(z.union([line, z.literal('nothing')]))).describe('By round and paper: what it still needed.'),
  may: may.describe('What a person may do with an instance now.'),
  revision: each(count),
  journal: each(count).describe('How many entries the journal of an instance has.'),
  inbox: inbox.describe('What a person has been told: how often, or words of a subject, in Danish.'),
  records,
  dates: dates.describe('What the rules of procedure of a committee answer about the dates of a meeting.'),
  text: words.describe('The words of a section in the newest version.'),
};

export type Kind = keyof typeof kinds;

const optional = Object.fromEntries(Object.entries(kinds).map(([kind, schema]) => [kind, schema.optional()])) as {
  [K in Kind]: z.ZodOptional<(typeof kinds)[K]>;
};

export const expectation = z
  .strictObject({ ...optional, source: source.optional() })
  .refine((given) => Object.keys(given).filter((kind) => kind !== 'source').length === 1, 'has exactly one kind');

export type Expectation = z.infer<typeof expectation>;
