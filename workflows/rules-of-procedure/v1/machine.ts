import { assign, setup } from 'xstate';
import { announce, effectActions, record } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { adopted, initial, rectified, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const ADOPT = {
  guard: 'canAdopt',
  target: '#rules-of-procedure.inForce',
  actions: ['adopted', record('rulesVersion'), announce('adopted')],
} as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  actions: { ...effectActions, adopted: assign(adopted), rectified: assign(rectified) },
}).createMachine({
  id: 'rules-of-procedure',
  context: ({ input }) => initial(input),
  initial: 'drafting',
  states: {
    drafting: { on: { ADOPT, WITHDRAW: { target: 'withdrawn', actions: [record('reason')] } } },
    inForce: {
      tags: 'rest',
      on: {
        ADOPT,
        REPEAL: { guard: 'endsLater', target: 'repealed', actions: [record('repeal'), announce('repealed')] },
        RECTIFY: { guard: 'fitsCommittee', actions: ['rectified', record('rulesVersion'), announce('rectified')] },
      },
    },
    repealed: {
      tags: 'rest',
      on: {
        ADOPT,
        REINSTATE: { guard: 'canReinstate', target: 'inForce', actions: [record('reason'), announce('reinstated')] },
      },
    },
    withdrawn: { tags: 'rest', type: 'final' },
  },
});
