import { assign, setup } from 'xstate';
import { effectActions, record } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { initial, rectified, stated, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const statement = ['stated', record('statement')] as const;
const rectification = ['rectified', record('statement')] as const;
const LAPSE = { target: '#decision.lapsed', actions: [record('reason')] } as const;
const RECTIFY = { guard: 'statementKnown', actions: [...rectification] } as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  actions: { ...effectActions, stated: assign(stated), rectified: assign(rectified) },
}).createMachine({
  id: 'decision',
  context: ({ input }) => initial(input),
  initial: 'recorded',
  states: {
    recorded: {
      entry: [record('statement')],
      always: [{ guard: 'saidToBeDecided', target: 'decided' }, { target: 'undecided' }],
    },
    decided: {
      tags: 'rest',
      on: {
        RESTATE: { actions: [...statement] },
        LAPSE,
        RECTIFY: [{ guard: 'turnsOutUndecided', target: 'undecided', actions: [...rectification] }, RECTIFY],
      },
    },
    undecided: {
      on: {
        DECIDE: { target: 'decided', actions: [...statement] },
        STILL_OPEN: { actions: [...statement] },
        LAPSE,
        RECTIFY: [{ guard: 'turnsOutDecided', target: 'decided', actions: [...rectification] }, RECTIFY],
      },
    },
    lapsed: {
      tags: 'rest',
      on: { REINSTATE: { target: 'reinstated', actions: [record('reason')] }, RECTIFY },
    },
    reinstated: {
      always: [{ guard: 'saidToBeDecided', target: 'decided' }, { target: 'undecided' }],
    },
  },
});
