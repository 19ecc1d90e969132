import { assign, setup } from 'xstate';
import { until } from '../../../src/domain/workflow/delay.js';
import { announce, effectActions, record } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { extended, initial, moved, rectified, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const DONE = { guard: 'doneByOwner', target: '#follow-up.done', actions: [record('settling')] } as const;
const MOVE = {
  guard: 'canMove',
  target: '#follow-up.moved',
  reenter: true,
  actions: ['moved', record('moving')],
} as const;
const DROP = { target: '#follow-up.dropped', actions: [record('settling')] } as const;
const REOPEN = { target: '#follow-up.open', actions: [record('settling')] } as const;
const RECTIFY = { guard: 'ownerKnown', actions: ['rectified', record('followUp')] } as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  delays: {
    due: ({ context }) => until(context.due, context.facts.at),
    meeting: ({ context }) => until(context.movedUntil, context.facts.at),
  },
  actions: { ...effectActions, extended: assign(extended), moved: assign(moved), rectified: assign(rectified) },
}).createMachine({
  id: 'follow-up',
  context: ({ input }) => initial(input),
  initial: 'open',
  states: {
    open: {
      entry: [record('followUp')],
      initial: 'dating',
      states: {
        dating: { always: [{ guard: 'dated', target: 'dated' }, { target: 'undated' }] },
        dated: { after: { due: { actions: [announce('overdue')] } } },
        undated: {},
      },
      on: {
        DONE,
        MOVE,
        EXTEND: { guard: 'newDueAhead', target: '#follow-up.open.dating', actions: ['extended', record('moving')] },
        DROP,
        RECTIFY: [{ ...RECTIFY, guard: 'rectifiesDue', target: '#follow-up.open.dating' }, RECTIFY],
      },
    },
    moved: {
      tags: 'rest',
      after: { meeting: { target: 'open', actions: [announce('comesUp')] } },
      on: { DONE, MOVE, DROP, REOPEN, RECTIFY },
    },
    done: { tags: 'rest', on: { REOPEN, RECTIFY } },
    dropped: { tags: 'rest', on: { REOPEN, RECTIFY } },
  },
});
