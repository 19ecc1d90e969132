import { assign, setup } from 'xstate';
import { until } from '../../../src/domain/workflow/delay.js';
import { announce, effectActions, record, start, tell } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import * as context from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const RECTIFY = { actions: [record('rectification')] } as const;
const CONFIRM = { guard: 'dateAhead', target: '#meeting.reserved', actions: ['dated', announce('dated')] } as const;
const OPEN_POLL = {
  guard: 'canPoll',
  target: '#meeting.polling',
  actions: ['polled', record('slot'), record('pollSeat'), announce('polled')],
} as const;
const CANCEL = {
  target: '#meeting.cancelled',
  actions: [record('reason'), tell('rounds', 'CANCEL'), announce('cancelled')],
} as const;

/** What the answers come to: a date that fits is reserved; else the chair looks at wider ones. */
const weigh = [
  { guard: 'slotFits', target: '#meeting.reserved', actions: [record('choice'), 'found', announce('dated')] },
  { target: '#meeting.proposed', actions: [record('choice'), 'pollEnded', announce('noneFits')] },
] as const;

/** The agenda can be written as soon as the meeting is thought of, and until it begins. */
const agenda = {
  ADD_ITEM: { guard: 'canPlace', actions: ['changed', record('item')] },
  CHANGE_ITEM: { guard: 'canChange', actions: ['changed', record('item')] },
  ORDER_ITEMS: { guard: 'canOrder', actions: ['changed', record('itemOrder')] },
  DROP_ITEM: { guard: 'itemsKnown', actions: ['changed', record('droppedItem')] },
  PROPOSE_ITEM: {
    guard: 'canPropose',
    actions: ['changed', record('item'), record('weighing'), announce('itemProposed')],
  },
  CLEAR_AGENDA: { guard: 'canClear', actions: ['cleared', record('cleared'), announce('cleared')] },
  CALL_FOR_ITEMS: { actions: [record('dispatch'), announce('callForItems')] },
} as const;

const move = (target: string) =>
  ({
    guard: 'canMove',
    target,
    reenter: true,
    actions: [record('irregularity'), 'dated', 'moved', record('dispatch'), record('reason'), announce('moved')],
  }) as const;

const BEGIN = { guard: 'explained', target: '#meeting.inSession', actions: [record('irregularity')] } as const;
const ATTEND = { guard: 'canAttend', actions: [record('attendance'), record('irregularity')] } as const;

/** What is recorded at the table, and what is put right afterwards from notes. */
const session = {
  ATTEND,
  TABLE_ITEM: { guard: 'canPlace', actions: ['changed', record('item')] },
  TABLE_PAPERS: { guard: 'itemsKnown', actions: [record('brought'), start('approval-round')] },
  TAKE_UP: { guard: 'itemsKnown', actions: [record('takenUp'), tell('rounds', 'OPEN')] },
  CONTRIBUTE: { guard: 'canContribute', actions: [record('contribution')] },
  NOTE_CORRECTION: { guard: 'itemsKnown', actions: [record('noted')] },
  RAISE_FOLLOW_UP: { guard: 'canRaise', actions: [record('raised'), start('follow-up')] },
  RAISE_QUESTION: { guard: 'itemsKnown', actions: [record('raised'), start('open-question')] },
  DECIDE: {
    guard: 'canDecide',
    actions: [record('itemDecision'), record('irregularity'), tell('rounds', 'CONCLUDE'), start('decision')],
  },
} as const;

const DRAFT_MINUTES = { guard: 'minutesNotBegun', actions: [start('minutes')] } as const;

export const machine = setup({
  types: { context: {} as context.Context, events: {} as Event, input: {} as context.Input },
  guards: predicates(guards),
  delays: {
    pollPeriod: ({ context: { pollDeadline, facts } }) => until(pollDeadline, facts.at),
    atOnce: 0,
    noticeDue: ({ context: { noticeDue, facts } }) => until(noticeDue, facts.at),
    papersDue: ({ context: { papersDue, facts } }) => until(papersDue, facts.at),
  },
  actions: {
    ...effectActions,
    dated: assign(context.dated),
    moved: assign(context.moved),
    polled: assign(context.polled),
    pollExtended: assign(context.pollExtended),
    pollEnded: assign(context.pollEnded),
    found: assign(context.found),
    chosen: assign(context.chosen),
    changed: assign(context.changed),
    cleared: assign(context.clearedNow),
    sentAnew: assign(context.sentAnew),
  },
}).createMachine({
  id: 'meeting',
  context: ({ input }) => context.initial(input),
  initial: 'arriving',
  states: {
    arriving: {
      entry: [record('weighing')],
      always: [
        { guard: 'dateKnown', target: 'reserved', actions: [announce('dated')] },
        { target: 'proposed', actions: [announce('proposed')] },
      ],
    },
    proposed: {
      on: {
        CONFIRM,
        OPEN_POLL,
        ...agenda,
        DECLINE: { target: 'declined', actions: [record('reason'), announce('declined')] },
        CANCEL,
        RECTIFY,
      },
    },
    polling: {
      initial: 'open',
      states: {
        open: {
          after: { pollPeriod: weigh },
          on: {
            ANSWER_POLL: [
              { guard: 'lastAnswer', target: 'counting', actions: [record('slotAnswer')] },
              { guard: 'mayAnswerPoll', actions: [record('slotAnswer')] },
            ],
            EXTEND_POLL: {
              guard: 'pollAhead',
              target: 'open',
              reenter: true,
              actions: ['pollExtended', announce('pollExtended')],
            },
            NUDGE: { guard: 'canNudge', actions: [record('nudge'), announce('nudged')] },
          },
        },
        counting: { after: { atOnce: weigh } },
      },
      on: {
        CHOOSE_SLOT: {
          guard: 'slotAmongThem',
          target: 'reserved',
          actions: [record('choice'), 'chosen', announce('dated')],
        },
        CONFIRM,
        ...agenda,
        CANCEL,
        RECTIFY,
      },
    },
    reserved: {
      after: { noticeDue: { actions: [announce('noticeDue')] } },
      on: {
        CONVENE: {
          guard: 'noticeLongEnough',
          target: 'convened',
          actions: [record('dispatch'), record('irregularity'), announce('convened')],
        },
        OPEN_POLL,
        MOVE: move('reserved'),
        ...agenda,
        BEGIN,
        CANCEL,
        RECTIFY,
      },
    },
    convened: {
      after: { papersDue: { actions: [announce('papersDue')] } },
      on: {
        SEND_PAPERS: {
          guard: 'canSend',
          target: 'papersSent',
          actions: [
            'sentAnew',
            record('brought'),
            record('dispatch'),
            record('irregularity'),
            start('approval-round'),
            announce('papersSent'),
          ],
        },
        MOVE: move('convened'),
        ...agenda,
        BEGIN,
        CANCEL,
        RECTIFY,
      },
    },
    papersSent: {
      on: {
        SEND_MORE: {
          guard: 'canSendMore',
          actions: ['sentAnew', record('brought'), record('dispatch'), start('approval-round'), announce('moreSent')],
        },
        MOVE: move('papersSent'),
        ATTEND,
        ...agenda,
        BEGIN,
        CANCEL,
        RECTIFY,
      },
    },
    inSession: {
      on: { ...session, END: { target: 'held', actions: [announce('ended')] }, RECTIFY },
    },
    held: {
      on: { ...session, DRAFT_MINUTES, CLOSE: { guard: 'nothingOpen', target: 'closed' }, RECTIFY },
    },
    closed: {
      tags: 'rest',
      on: { DRAFT_MINUTES, REOPEN: { target: 'held', actions: [record('reason')] }, RECTIFY },
    },
    declined: {
      tags: 'rest',
      on: { REOPEN: { target: 'proposed', actions: [record('reason')] }, RECTIFY },
    },
    cancelled: {
      tags: 'rest',
      on: { RECTIFY },
    },
  },
});
