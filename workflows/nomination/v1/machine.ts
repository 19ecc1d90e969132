import { assign, setup } from 'xstate';
import { until } from '../../../src/domain/workflow/delay.js';
import { announce, effectActions, record, tell } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import {
  deadlineSet,
  initial,
  joined,
  left,
  named,
  passedOn,
  reinstated,
  unjoined,
  unnamedAgain,
  type Context,
  type Input,
} from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const RECTIFY = { actions: [record('rectification')] } as const;
/** Who was asked is still in the context when the row is made. */
const PASS_ON = { guard: 'canPassOn', actions: [record('passing'), 'passedOn', announce('passedOn')] } as const;
const DECLINE = {
  guard: 'organisationAsked',
  target: '#nomination.declined',
  actions: ['unnamedAgain', record('reason'), announce('declined')],
} as const;
const WITHDRAW = {
  target: '#nomination.withdrawn',
  actions: ['unnamedAgain', record('reason'), announce('withdrawn')],
} as const;
const STATE_COMPETENCES = { guard: 'mayName', actions: [record('naming')] } as const;
const ASK_AGAIN = {
  guard: 'deadlineAhead',
  target: '#nomination.asked',
  actions: ['deadlineSet', record('reason')],
} as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  delays: { nominationPeriod: ({ context }) => until(context.deadline, context.facts.at) },
  actions: {
    ...effectActions,
    deadlineSet: assign(deadlineSet),
    joined: assign(joined),
    left: assign(left),
    named: assign(named),
    passedOn: assign(passedOn),
    reinstated: assign(reinstated),
    unjoined: assign(unjoined),
    unnamedAgain: assign(unnamedAgain),
  },
}).createMachine({
  id: 'nomination',
  context: ({ input }) => initial(input),
  initial: 'asked',
  states: {
    asked: {
      entry: [record('request'), tell('succeeds', 'SUCCESSOR_ASKED'), announce('letter')],
      initial: 'answering',
      states: {
        answering: {
          after: { nominationPeriod: { actions: [announce('overdue')] } },
          on: {
            EXTEND: {
              guard: 'deadlineAhead',
              target: 'answering',
              reenter: true,
              actions: ['deadlineSet', announce('extended')],
            },
          },
        },
      },
      on: {
        NAME: { guard: 'mayName', target: 'named', actions: ['named', record('naming'), announce('named')] },
        NUDGE: { guard: 'notNudgedLately', actions: [record('nudge'), announce('nudged')] },
        DECLINE,
        WITHDRAW,
        PASS_ON,
        RECTIFY,
      },
    },
    named: {
      on: {
        RENAME: { guard: 'mayName', actions: ['named', record('naming'), announce('named')] },
        STATE_COMPETENCES,
        JOIN: {
          guard: 'mayJoin',
          target: 'joined',
          actions: ['joined', tell('succeeds', 'SUCCESSOR_JOINED'), announce('joined'), announce('welcome')],
        },
        DECLINE,
        WITHDRAW,
        PASS_ON,
        RECTIFY,
      },
    },
    joined: {
      tags: 'rest',
      entry: [record('seating')],
      on: {
        STATE_COMPETENCES,
        LEAVE: {
          guard: 'mayLeave',
          target: 'left',
          actions: ['left', record('unseating'), record('reason'), announce('left')],
        },
        RETRACT_JOINING: {
          target: 'named',
          actions: [record('unseating'), 'unjoined', record('reason'), tell('succeeds', 'SUCCESSOR_ASKED')],
        },
        PASS_ON,
        RECTIFY,
      },
    },
    left: {
      initial: 'vacant',
      states: {
        vacant: {
          tags: 'rest',
          on: {
            SUCCESSOR_ASKED: { target: 'filling' },
            REINSTATE: { guard: 'stillFree', target: '#nomination.joined', actions: ['reinstated', record('reason')] },
          },
        },
        filling: {
          on: { SUCCESSOR_JOINED: { target: 'filled' }, SUCCESSOR_LACKING: { target: 'vacant' } },
        },
        filled: {
          tags: 'rest',
          on: { SUCCESSOR_ASKED: { target: 'filling' } },
        },
      },
      on: { PASS_ON, RECTIFY },
    },
    declined: {
      tags: 'rest',
      entry: [tell('succeeds', 'SUCCESSOR_LACKING')],
      on: { ASK_AGAIN, PASS_ON, RECTIFY },
    },
    withdrawn: {
      tags: 'rest',
      entry: [tell('succeeds', 'SUCCESSOR_LACKING')],
      on: { ASK_AGAIN, PASS_ON, RECTIFY },
    },
  },
});
