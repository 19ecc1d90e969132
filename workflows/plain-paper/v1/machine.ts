import { assign, setup } from 'xstate';
import { announce, effectActions, record, tell } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { decided, initial, issued, put, takenUp, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const final = '#plain-paper.approved.text.final';
const correcting = '#plain-paper.approved.text.correcting';

const ISSUE_VERSION = { guard: 'canIssue', actions: ['issued', record('version')] } as const;
const DISPOSE = { guard: 'remarksOfPaper', actions: [record('disposition')] } as const;
const MARK_READY = { guard: 'canBecomeReady', target: '#plain-paper.ready' } as const;
const COMMENTS_OPENED = { guard: 'hasVersion', target: '#plain-paper.commenting' } as const;
const REVISE = { target: '#plain-paper.revising', actions: [record('reason')] } as const;
/** What was approved or noted is taken up again: what was decided then is no longer the paper's to put right. */
const TAKE_UP = { ...REVISE, actions: ['takenUp', record('reason')] } as const;
const WITHDRAW = { target: '#plain-paper.withdrawn', actions: [record('reason')] } as const;
const RECTIFY = { actions: [record('rectification')] } as const;

const approved = ['decided', record('reading')] as const;
const other = ['put', record('reading')] as const;

/** A round that recorded the wrong outcome puts it right: the paper goes where it should have gone. */
const rectified = {
  APPROVED: { guard: 'decisionRectifiable', target: final, actions: [...approved, announce('rectified')] },
  APPROVED_WITH_CORRECTIONS: {
    guard: 'rectifiesThatDecision',
    target: correcting,
    actions: [...approved, announce('rectified')],
  },
  NOTED: {
    guard: 'decisionRectifiable',
    target: '#plain-paper.noted',
    actions: [...other, announce('rectified')],
  },
  DISCUSSED: {
    guard: 'decisionRectifiable',
    target: '#plain-paper.discussed',
    actions: [...other, announce('rectified')],
  },
  POSTPONED: {
    guard: 'decisionRectifiable',
    target: '#plain-paper.ready',
    actions: [...other, announce('rectified')],
  },
  RETURNED: {
    guard: 'decisionRectifiable',
    target: '#plain-paper.revising',
    actions: [...other, announce('rectified')],
  },
} as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  actions: {
    ...effectActions,
    issued: assign(issued),
    decided: assign(decided),
    put: assign(put),
    takenUp: assign(takenUp),
  },
}).createMachine({
  id: 'plain-paper',
  context: ({ input }) => initial(input),
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'wasApproved', target: final, actions: [record('version'), record('before')] },
        { guard: 'hasVersion', target: 'ready', actions: [record('version'), record('before')] },
        { target: 'drafting' },
      ],
    },
    drafting: {
      on: { ISSUE_VERSION, MARK_READY, COMMENTS_OPENED, WITHDRAW, RECTIFY },
    },
    commenting: {
      on: { DISPOSE, COMMENTS_CLOSED: { target: 'revising' }, RECTIFY },
    },
    revising: {
      on: { ISSUE_VERSION, DISPOSE, MARK_READY, COMMENTS_OPENED, ...rectified, WITHDRAW, RECTIFY },
    },
    ready: {
      on: { DISPOSE, APPROVAL_OPENED: { target: 'deciding' }, REVISE, ...rectified, WITHDRAW, RECTIFY },
    },
    deciding: {
      on: {
        ISSUE_VERSION: {
          guard: 'canIssue',
          actions: ['issued', record('version'), tell('decidedBy', 'PAPER_REVISED')],
        },
        DISPOSE,
        APPROVAL_CANCELLED: { target: 'ready' },
        APPROVED: { guard: 'decisionHolds', target: final, actions: [...approved] },
        APPROVED_WITH_CORRECTIONS: { guard: 'decisionHolds', target: correcting, actions: [...approved] },
        NOTED: { guard: 'decisionHolds', target: 'noted', actions: [...other] },
        DISCUSSED: { guard: 'decisionHolds', target: 'discussed', actions: [...other] },
        POSTPONED: { guard: 'decisionHolds', target: 'ready', actions: [...other] },
        RETURNED: { guard: 'decisionHolds', target: 'revising', actions: [...other] },
        RECTIFY,
      },
    },
    discussed: {
      on: {
        ISSUE_VERSION: { ...ISSUE_VERSION, target: 'revising' },
        DISPOSE,
        COMMENTS_OPENED,
        APPROVAL_OPENED: { target: 'deciding' },
        REVISE,
        ...rectified,
        WITHDRAW,
        RECTIFY,
      },
    },
    approved: {
      type: 'parallel',
      states: {
        text: {
          initial: 'final',
          states: {
            correcting: {
              on: {
                ISSUE_VERSION,
                CORRECTION_OPENED: { target: 'correcting' },
                CORRECTION_SETTLED: { target: 'correcting' },
                CONFIRM_TEXT: {
                  guard: 'textIsFinal',
                  target: 'final',
                  actions: [record('confirmation'), announce('textFinal')],
                },
              },
            },
            final: {
              tags: 'rest',
              on: { CORRECTION_OPENED: { target: 'correcting' }, REVISE: TAKE_UP },
            },
          },
        },
      },
      on: { ...rectified, RECTIFY },
    },
    noted: {
      tags: 'rest',
      on: { REVISE: TAKE_UP, ...rectified, RECTIFY },
    },
    withdrawn: {
      tags: 'rest',
      on: { REINSTATE: { target: 'drafting', actions: [record('reason')] }, RECTIFY },
    },
  },
});
