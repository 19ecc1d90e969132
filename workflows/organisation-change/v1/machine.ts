import { setup } from 'xstate';
import { until } from '../../../src/domain/workflow/delay.js';
import { announce, effectActions, record } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { initial, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const RECTIFY = { actions: [record('rectification')] } as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  delays: { effectiveDay: ({ context }) => until(context.effectiveFrom, context.facts.at) },
  actions: effectActions,
}).createMachine({
  id: 'organisation-change',
  context: ({ input }) => initial(input),
  initial: 'planned',
  states: {
    planned: {
      entry: [record('organisationName'), record('seatMove'), record('reason'), announce('planned')],
      after: { effectiveDay: 'effective' },
      on: { CANCEL: { target: 'cancelled', actions: [record('reason'), announce('cancelled')] }, RECTIFY },
    },
    effective: {
      tags: 'rest',
      entry: [record('organisationChanged'), announce('effective')],
      on: {
        REVERSE: {
          target: 'reversed',
          actions: [record('reason'), record('organisationRestored'), announce('reversed')],
        },
        RECTIFY,
      },
    },
    cancelled: { tags: 'rest', on: { RECTIFY } },
    reversed: { tags: 'rest', on: { RECTIFY } },
  },
});
