import { assign, setup } from 'xstate';
import { until } from '../../../src/domain/workflow/delay.js';
import { announce, effectActions, record, start, tell } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { asked, counted, extended, initial, opened, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const position = ['counted', record('position'), record('receipt')] as const;
const recusal = ['counted', record('recusal')] as const;
const rectification = ['counted', record('rectification')] as const;

const EXTEND = {
  guard: 'canExtend',
  target: '#approval-round.open.answering',
  reenter: true,
  actions: ['extended', announce('extended')],
} as const;

/** What a decision does, whichever of the papers it is about. */
const outcome = [
  record('outcome'),
  tell('decides', 'APPROVED'),
  tell('decides', 'APPROVED_WITH_CORRECTIONS'),
  tell('decides', 'NOTED', 'plain-paper'),
  tell('decides', 'DISCUSSED', 'plain-paper'),
  tell('decides', 'POSTPONED'),
  tell('decides', 'RETURNED'),
  start('correction'),
  start('approval-round'),
] as const;

const concluded = { target: '#approval-round.concluded', actions: [...outcome, announce('concluded')] } as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  delays: { answerPeriod: ({ context }) => until(context.deadline, context.facts.at) },
  actions: {
    ...effectActions,
    opened: assign(opened),
    counted: assign(counted),
    asked: assign(asked),
    extended: assign(extended),
  },
}).createMachine({
  id: 'approval-round',
  context: ({ input }) => initial(input),
  initial: 'prepared',
  states: {
    prepared: {
      on: {
        OPEN: { guard: 'canOpen', target: 'open', actions: ['opened'] },
        CANCEL: { target: 'cancelled', actions: [record('reason')] },
      },
    },
    open: {
      entry: [
        record('elector'),
        record('procedure'),
        record('ballot'),
        tell('decides', 'APPROVAL_OPENED'),
        announce('opened'),
      ],
      initial: 'opening',
      states: {
        opening: {
          always: [{ guard: 'byConsensus', target: 'consensus' }, { target: 'answering' }],
        },
        consensus: {
          on: {
            POSITION: { guard: 'mayPosition', actions: [...position] },
            RECUSE: { guard: 'mayRecuse', actions: [...recusal] },
            RECTIFY: { guard: 'mayRectify', actions: [...rectification] },
            PAPER_REVISED: { actions: ['asked', announce('revised')] },
            CONCLUDE: { guard: 'concludesByConsensus', ...concluded },
          },
        },
        answering: {
          after: {
            answerPeriod: [
              {
                guard: 'silenceHolds',
                target: '#approval-round.concluded',
                actions: [...outcome, announce('silentlyApproved')],
              },
              { guard: 'silenceBroken', target: 'answered', actions: [announce('silenceBroken')] },
              { target: 'answered', actions: [announce('expired')] },
            ],
          },
          on: {
            POSITION: [
              { guard: 'lastPosition', target: 'answered', actions: [...position, announce('allAnswered')] },
              { guard: 'mayPosition', actions: [...position] },
            ],
            RECUSE: [
              { guard: 'lastRecusal', target: 'answered', actions: [...recusal, announce('allAnswered')] },
              { guard: 'mayRecuse', actions: [...recusal] },
            ],
            RECTIFY: { guard: 'mayRectify', actions: [...rectification] },
            PAPER_REVISED: { actions: ['asked', announce('revised')] },
            EXTEND,
            CONCLUDE: { guard: 'concludesEarly', ...concluded },
          },
        },
        answered: {
          on: {
            POSITION: { guard: 'mayPositionInTime', actions: [...position] },
            RECUSE: { guard: 'mayRecuse', actions: [...recusal] },
            RECTIFY: [
              { guard: 'mayRectifyInTime', target: 'answering', actions: [...rectification] },
              { guard: 'mayRectify', actions: [...rectification] },
            ],
            PAPER_REVISED: [
              { guard: 'deadlineAhead', target: 'answering', actions: ['asked', announce('revised')] },
              { actions: ['asked', announce('revised')] },
            ],
            EXTEND,
            CONCLUDE: { guard: 'concludesByCount', ...concluded },
          },
        },
      },
      on: {
        NUDGE: { guard: 'canNudge', actions: [record('nudge'), announce('nudged')] },
        CANCEL: {
          target: 'cancelled',
          actions: [record('reason'), tell('decides', 'APPROVAL_CANCELLED'), announce('cancelled')],
        },
      },
    },
    concluded: {
      tags: 'rest',
      on: {
        RECTIFY: [
          { guard: 'putsInDoubt', actions: [record('rectification'), announce('inDoubt')] },
          { guard: 'mayRectify', actions: [record('rectification')] },
        ],
        RECTIFY_OUTCOME: { guard: 'rectifiesOutcome', actions: [...outcome] },
      },
    },
    cancelled: { tags: 'rest', type: 'final' },
  },
});
