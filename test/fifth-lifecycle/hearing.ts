/**
 * A lifecycle that the house does not have: outside parties are asked about a paper. Written as its author would write it,
 * one file each for what a lifecycle consists of; it has a guard on a fact, an `after`, a parallel region, and tells the paper.
 */
export const hearing: Readonly<Record<string, string>> = {
  'events.ts': `
import { z } from 'zod';
import type { EventDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { id, instant, line, nothing } from '../../../src/domain/workflow/schema.js';
import type { EventOf } from '../../../src/domain/workflow/typed.js';

export const startPayload = z.strictObject({ title: line, deadline: instant });

const payloads = { SEND_LETTER: nothing, SUM_UP: z.strictObject({ replies: z.int().min(0), rapporteur: id }) };

export type Event = EventOf<typeof payloads>;
export type Started = z.infer<typeof startPayload>;

export const events: Readonly<Record<keyof typeof payloads, EventDefinition>> = {
  SEND_LETTER: {
    by: ['secretariat'],
    label: { da: 'Send høringsbrevet', en: 'Send the letter' },
    payload: payloads.SEND_LETTER,
  },
  SUM_UP: {
    by: ['secretariat', 'chair'],
    label: { da: 'Opsummér svarene', en: 'Sum up the replies' },
    payload: payloads.SUM_UP,
  },
};
`,
  'context.ts': `
import { assertEvent } from 'xstate';
import type { CommitteeSeat } from '../../../src/domain/rounds/committee-seats.js';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Event, Started } from './events.js';

export interface Context {
  readonly title: string;
  readonly deadline: string;
  readonly replies: number;
  readonly facts: Facts & { readonly committeeSeats?: readonly CommitteeSeat[] };
}

export type Input = Started & { readonly facts: Facts };

export function initial(input: Input | undefined): Context {
  const { title = '', deadline = '', facts = noFacts } = input ?? {};
  return { title, deadline, replies: 0, facts };
}

export function summedUp({ event }: { readonly event: Event }): Partial<Context> {
  assertEvent(event, 'SUM_UP');
  return { replies: event.replies };
}
`,
  'guards.ts': `
import { unknownSeats } from '../../../src/domain/rounds/committee-seats.js';
import { guard, type Guards } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event } from './events.js';

type SumUp = Extract<Event, { type: 'SUM_UP' }>;

export const guards = {
  rapporteurSeated: guard<Context, SumUp>({
    needs: ['committeeSeats'],
    input: ['rapporteur'],
    test: ({ context, event }) => unknownSeats([event.rapporteur], context.facts.committeeSeats ?? []).length === 0,
    sentence: {
      da: 'Ordføreren skal have en plads i udvalget.',
      en: 'The rapporteur must have a seat in the committee.',
    },
    help: 'secretariat',
  }),
} satisfies Guards;
`,
  'machine.ts': `
import { assign, setup } from 'xstate';
import { until } from '../../../src/domain/workflow/delay.js';
import { announce, effectActions, record, tell } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { initial, summedUp, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  delays: { hearingPeriod: ({ context }) => until(context.deadline, context.facts.at) },
  actions: { ...effectActions, summedUp: assign(summedUp) },
}).createMachine({
  id: 'hearing',
  context: ({ input }) => initial(input),
  initial: 'running',
  states: {
    running: {
      type: 'parallel',
      entry: [tell('hears', 'COMMENTS_OPENED')],
      after: { hearingPeriod: 'closed' },
      states: {
        letter: {
          initial: 'unsent',
          states: { unsent: { on: { SEND_LETTER: 'sent' } }, sent: { type: 'final' } },
        },
        replies: {
          initial: 'awaited',
          states: {
            awaited: {
              on: { SUM_UP: { guard: 'rapporteurSeated', target: 'summedUp', actions: ['summedUp', record('summary')] } },
            },
            summedUp: { type: 'final' },
          },
        },
      },
      onDone: 'closed',
    },
    closed: { tags: 'rest', entry: [tell('hears', 'COMMENTS_CLOSED'), announce('closed')] },
  },
});
`,
  'lifecycle.ts': `
import { z } from 'zod';
import type { Step } from '../../../src/domain/workflow/guard.js';
import { defineLifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { id } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import { events, startPayload, type Event } from './events.js';
import { guards } from './guards.js';
import { machine } from './machine.js';

type SummedUp = Step<Context, Extract<Event, { type: 'SUM_UP' }>>;

export const hearing = defineLifecycle({
  key: 'hearing',
  version: 1,
  label: { da: 'Høring', en: 'Hearing' },
  machine,
  states: {
    running: { da: 'I høring', en: 'Being heard' },
    'running.letter': { da: 'Høringsbrev', en: 'Letter' },
    'running.letter.unsent': { da: 'Ikke sendt', en: 'Not sent' },
    'running.letter.sent': { da: 'Sendt', en: 'Sent' },
    'running.replies': { da: 'Svar', en: 'Replies' },
    'running.replies.awaited': { da: 'Afventes', en: 'Awaited' },
    'running.replies.summedUp': { da: 'Opsummeret', en: 'Summed up' },
    closed: { da: 'Afsluttet', en: 'Closed' },
  },
  start: { by: ['secretariat'], payload: startPayload },
  links: { hears: { inverse: 'heardBy', lifecycles: ['commission'], min: 1 } },
  events,
  guards,
  records: {
    summary: {
      label: { da: 'Opsummering', en: 'Summary' },
      row: z.strictObject({ replies: z.int(), rapporteur: id }),
      rows: onStep(({ event: { replies, rapporteur } }: SummedUp) => [{ replies, rapporteur }]),
    },
  },
  announcements: {
    closed: {
      to: 'committee',
      subject: { da: 'Høringen er afsluttet, svar: {replies}', en: 'The hearing has closed, replies: {replies}' },
      params: onStep(({ context }: Step<Context>) => ({ replies: context.replies })),
    },
  },
  tells: {},
  starts: {},
});
`,
};
