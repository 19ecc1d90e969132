import { z } from 'zod';
import { expectation } from './expectations.js';
import { key, line, localTime, moment, name, prose, source } from './primitives.js';

/** What is done besides starting an instance (`start …`) and sending an event by its name. */
export const DRAFTING = ['take lease', 'save draft', 'give lease back'] as const;

/** Looks for a meeting that the program has proposed by its title, and gives it a name in the story. */
export const FINDING = 'find meeting';

const step = z
  .strictObject({
    at: moment.optional(),
    chapter: line.optional().describe('A heading of the story.'),
    note: prose.optional().describe('What is told at this point.'),
    source: source.optional(),
    demo: z
      .enum(['here', 'only'])
      .optional()
      .describe(
        '`here`: the demonstration stops before this step; `only`: it alone plays the step, a replay does not.',
      ),
    who: z
      .union([key, z.array(key).min(1)])
      .optional()
      .describe('The person who acts; several, where each in turn does the same. `nobody` is not signed in.'),
    for: key.optional().describe('The seat spoken for, where the person could speak for several or files for another.'),
    does: line
      .optional()
      .describe(`An event by its name, \`start <lifecycle>\`, or one of: ${[...DRAFTING, FINDING].join(', ')}.`),
    what: z
      .union([name, z.array(name).min(1)])
      .optional()
      .describe('The instance that it is done to; several, where the same is done to each in turn.'),
    in: key.optional().describe('The committee of what is started; a paper knows its own.'),
    as: key.optional().describe('What the started instance is called from here on.'),
    links: z.record(line, z.array(name)).optional().describe('What the started instance is tied to, by relation.'),
    with: z.record(z.string(), z.unknown()).optional().describe('The payload; names stand where ids are expected.'),
    text: key.optional().describe('The text of the paper that is saved or issued.'),
    starts: z
      .array(name)
      .min(1)
      .optional()
      .describe('What the instances that the step brings into being are called, in their order.'),
    names: z.record(line, z.array(key)).optional().describe('What the rows that the step adds to a slice are called.'),
    reason: prose.optional().describe('Why the secretariat files it for somebody else.'),
    occurred: localTime.optional().describe('When it happened, if that was earlier.'),
    'if match': z.int().min(0).optional().describe('The revision that the sender has seen.'),
    'sent as': line.optional().describe('The Idempotency-Key: sent again it counts once.'),
    expect: z.array(expectation).min(1).optional(),
  })
  .refine(({ does, who }) => (does === undefined) === (who === undefined), {
    path: ['who'],
    error: 'who and does belong together',
  })
  .refine(({ demo, expect, source: of }) => demo !== 'only' || (expect === undefined && of === 'ours'), {
    path: ['demo'],
    error: 'what only the demonstration plays is ours, and nothing is expected of it',
  });

export const script = z.array(step).default([]);

export type Step = z.infer<typeof step>;

/** Something that somebody does to one instance. */
export type Deed = Omit<Step, 'who' | 'what'> & {
  readonly who: string;
  readonly does: string;
  readonly what?: string;
};

/** What is done in a step: nothing, one thing, or the same by several people or to several instances in turn. */
export function deedsOf({ who, does, what, ...rest }: Step): readonly Deed[] {
  if (who === undefined || does === undefined) return [];
  return [who].flat().flatMap((one) => [what].flat().map((instance) => ({ who: one, does, what: instance, ...rest })));
}
