import { assign, setup } from 'xstate';
import { until } from '../../../src/domain/workflow/delay.js';
import { announce, effectActions, record, tell } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { answered, closed, extended, initial, struck, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const noRemarks = ['answered', record('answer'), record('receipt')] as const;
const remarks = [...noRemarks, record('remark')] as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  delays: { commentPeriod: ({ context }) => until(context.deadline, context.facts.at) },
  actions: {
    ...effectActions,
    answered: assign(answered),
    struck: assign(struck),
    closed: assign(closed),
    extended: assign(extended),
  },
}).createMachine({
  id: 'comment-round',
  context: ({ input }) => initial(input),
  initial: 'open',
  states: {
    open: {
      entry: [record('invitation'), tell('collects', 'COMMENTS_OPENED'), announce('opened')],
      initial: 'answering',
      states: {
        answering: {
          after: { commentPeriod: '#comment-round.closed' },
          on: {
            EXTEND: {
              guard: 'canExtend',
              target: 'answering',
              reenter: true,
              actions: ['extended', announce('extended')],
            },
          },
        },
      },
      on: {
        SUBMIT_REMARKS: [
          { guard: 'lastRemarks', target: 'closed', actions: [...remarks] },
          { guard: 'mayRemark', actions: [...remarks] },
        ],
        NO_REMARKS: [
          { guard: 'lastAnswer', target: 'closed', actions: [...noRemarks] },
          { guard: 'mayAnswer', actions: [...noRemarks] },
        ],
        NUDGE: { guard: 'canNudge', actions: [record('nudge'), announce('nudged')] },
        RECTIFY: { guard: 'seatAnswered', actions: ['struck', record('rectification')] },
        CLOSE: { target: 'closed', actions: [record('reason')] },
        CANCEL: { target: 'cancelled', actions: [record('reason')] },
      },
    },
    closed: {
      tags: 'rest',
      entry: ['closed', tell('collects', 'COMMENTS_CLOSED'), announce('closed')],
      on: {
        SUBMIT_REMARKS: { guard: 'mayRemark', actions: [...remarks, announce('late')] },
        NO_REMARKS: { guard: 'mayAnswer', actions: [...noRemarks] },
        RECTIFY: { guard: 'seatAnswered', actions: ['struck', record('rectification')] },
      },
    },
    cancelled: {
      tags: 'rest',
      type: 'final',
      entry: [tell('collects', 'COMMENTS_CLOSED'), announce('cancelled')],
    },
  },
});
