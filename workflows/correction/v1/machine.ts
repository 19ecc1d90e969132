import { assign, setup } from 'xstate';
import { until } from '../../../src/domain/workflow/delay.js';
import { announce, effectActions, record, tell } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { initial, made, unmade, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const RECTIFY = { actions: [record('rectification')] } as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  delays: { due: ({ context }) => until(context.due, context.facts.at) },
  actions: { ...effectActions, made: assign(made), unmade: assign(unmade) },
}).createMachine({
  id: 'correction',
  context: ({ input }) => initial(input),
  initial: 'open',
  states: {
    open: {
      entry: [record('correction'), tell('corrects', 'CORRECTION_OPENED')],
      after: { due: { actions: [announce('overdue')] } },
      on: {
        MAKE: { guard: 'canMake', target: 'made', actions: ['made', record('making')] },
        DROP: { target: 'dropped', actions: [record('reason')] },
        NUDGE: { guard: 'notNudgedLately', actions: [record('nudge'), announce('nudged')] },
        RECTIFY,
      },
    },
    made: {
      entry: [announce('made')],
      on: {
        CHECK: { guard: 'canCheck', target: 'checked', actions: [record('check')] },
        SEND_BACK: { target: 'open', actions: ['unmade', record('reason'), announce('sentBack')] },
        DROP: { target: 'dropped', actions: [record('reason')] },
        RECTIFY,
      },
    },
    checked: {
      tags: 'rest',
      entry: [tell('corrects', 'CORRECTION_SETTLED')],
      on: { REOPEN: { target: 'open', actions: ['unmade', record('reason')] }, RECTIFY },
    },
    dropped: {
      tags: 'rest',
      entry: [tell('corrects', 'CORRECTION_SETTLED')],
      on: { REOPEN: { target: 'open', actions: ['unmade', record('reason')] }, RECTIFY },
    },
  },
});
