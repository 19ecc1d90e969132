import { assign, setup } from 'xstate';
import { effectActions, record } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { initial, rectified, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const RECTIFY = { guard: 'organisationKnown', actions: ['rectified', record('question')] } as const;
const REOPEN = { target: '#open-question.open', actions: [record('reason')] } as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  actions: { ...effectActions, rectified: assign(rectified) },
}).createMachine({
  id: 'open-question',
  context: ({ input }) => initial(input),
  initial: 'open',
  states: {
    open: {
      entry: [record('question')],
      on: {
        ANSWER: { target: 'answered', actions: [record('answer')] },
        DROP: { target: 'dropped', actions: [record('reason')] },
        RECTIFY,
      },
    },
    answered: {
      tags: 'rest',
      on: { REOPEN, RECTIFY: { ...RECTIFY, actions: [...RECTIFY.actions, record('answer')] } },
    },
    dropped: { tags: 'rest', on: { REOPEN, RECTIFY } },
  },
});
