import { assign, setup } from 'xstate';
import { announce, effectActions, record } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { initial, moved, planned, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const RECTIFY = { actions: [record('rectification')] } as const;
/** The bucket it comes from is still in the context when the row is made. */
const RECTIFY_BUCKET = { guard: 'bucketDiffers', actions: [record('bucket'), 'moved'] } as const;
const unfinished = {
  PLAN: { guard: 'endAfterStart', actions: ['planned', record('plan')] },
  CHANGE_BUCKET: { guard: 'bucketDiffers', actions: [record('bucket'), 'moved', announce('moved')] },
  RECTIFY_BUCKET,
  DROP: { target: '#deliverable.dropped', actions: [record('reason'), announce('dropped')] },
  RECTIFY,
} as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  actions: { ...effectActions, planned: assign(planned), moved: assign(moved) },
}).createMachine({
  id: 'deliverable',
  context: ({ input }) => initial(input),
  initial: 'planned',
  states: {
    planned: {
      on: { ...unfinished, START: { target: 'running' } },
    },
    running: {
      on: {
        ...unfinished,
        RETRACT_START: { target: 'planned', actions: [record('reason')] },
        DELIVER: { target: 'delivered', actions: [record('delivery'), announce('delivered')] },
      },
    },
    delivered: {
      tags: 'rest',
      on: { REOPEN: { target: 'running', actions: [record('reason')] }, RECTIFY_BUCKET, RECTIFY },
    },
    dropped: {
      tags: 'rest',
      on: { REOPEN: { target: 'planned', actions: [record('reason')] }, RECTIFY_BUCKET, RECTIFY },
    },
  },
});
