import { assign, setup } from 'xstate';
import { announce, effectActions, record, start, tell } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { gateClosed, gateOpened, initial, reported, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const RECTIFY = { actions: [record('rectification')] } as const;
const STATUS_REPORT = { actions: [record('report'), announce('reported')] } as const;
const DROP = { target: '#working-group.dropped', actions: [record('reason'), announce('dropped')] } as const;

const opening = ['gateOpened', record('gate'), announce('gateOpened')] as const;
const closing = ['gateClosed', record('gate'), announce('gateClosed')] as const;
/** Somebody says that the gate is open, or closed again: who, when and why. Only a group that waits for it moves. */
const gate = {
  OPEN_GATE: { guard: 'canOpenGate', actions: [...opening] },
  CLOSE_GATE: { guard: 'canCloseGate', actions: [...closing] },
} as const;

/** Seats beyond those first asked for: by a decision, or because somebody has left. */
const seats = {
  ADD_SEAT: {
    guard: 'canOpen',
    actions: [record('addedSeat'), record('competence'), start('nomination')],
  },
  FILL_VACANCY: { guard: 'canFill', actions: [record('competence'), start('nomination')] },
} as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  actions: {
    ...effectActions,
    gateOpened: assign(gateOpened),
    gateClosed: assign(gateClosed),
    reported: assign(reported),
  },
}).createMachine({
  id: 'working-group',
  context: ({ input }) => initial(input),
  initial: 'planned',
  states: {
    planned: {
      on: {
        SET_UP: { guard: 'commissionApproved', target: 'setUp', actions: [announce('setUp')] },
        ...gate,
        DROP,
        RECTIFY,
      },
    },
    setUp: {
      on: {
        OPEN_NOMINATIONS: {
          guard: 'canOpen',
          target: 'nominating',
          actions: [record('competence'), start('nomination')],
        },
        CLOSE_NOMINATIONS: [
          { guard: 'seatedAndReady', target: 'waiting.start' },
          { guard: 'hasMembers', target: 'waiting.gate' },
        ],
        ...gate,
        STATUS_REPORT,
        DROP,
        RECTIFY,
      },
    },
    nominating: {
      on: {
        ...seats,
        CLOSE_NOMINATIONS: [{ guard: 'gateOpen', target: 'waiting.start' }, { target: 'waiting.gate' }],
        ...gate,
        STATUS_REPORT,
        DROP,
        RECTIFY,
      },
    },
    waiting: {
      initial: 'gate',
      states: {
        gate: {
          on: { OPEN_GATE: { guard: 'canOpenGate', target: 'start', actions: [...opening] } },
        },
        start: {
          on: { CLOSE_GATE: { guard: 'canCloseGate', target: 'gate', actions: [...closing] } },
        },
      },
      on: {
        ...seats,
        START: { guard: 'canStart', target: 'working', actions: [announce('started'), announce('begun')] },
        STATUS_REPORT,
        DROP,
        RECTIFY,
      },
    },
    working: {
      on: {
        ...seats,
        ...gate,
        STATUS_REPORT,
        FINAL_REPORT: { actions: ['reported', record('report'), announce('reported')] },
        CONCLUDE: { guard: 'finalReported', target: 'concluded', actions: [announce('concluded')] },
        RECTIFY,
      },
    },
    concluded: {
      tags: 'rest',
      entry: [tell('nominations', 'WITHDRAW')],
      on: { REOPEN: { target: 'working', actions: [record('reason')] }, RECTIFY },
    },
    dropped: {
      tags: 'rest',
      entry: [tell('nominations', 'WITHDRAW')],
      on: { REOPEN: { target: 'planned', actions: [record('reason')] }, RECTIFY },
    },
  },
});
