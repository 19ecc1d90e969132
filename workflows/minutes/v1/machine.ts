import { assign, setup } from 'xstate';
import { announce, effectActions, record, tell } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { decided, initial, issued, put, rang, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';
import { delays } from './late.js';

const final = '#minutes.approved.text.final';
const correcting = '#minutes.approved.text.correcting';

const ISSUE_VERSION = { guard: 'canIssue', actions: ['issued', record('version')] } as const;
const DISPOSE = { guard: 'remarksOfPaper', actions: [record('disposition')] } as const;
const MARK_READY = { guard: 'canBecomeReady', target: '#minutes.ready' } as const;
const COMMENTS_OPENED = { target: '#minutes.commenting' } as const;
const WITHDRAW = { target: '#minutes.withdrawn', actions: [record('reason')] } as const;
const RECTIFY = { actions: [record('rectification')] } as const;
const RECTIFY_TEXT = {
  guard: 'canIssue',
  target: final,
  actions: ['issued', record('version'), record('rectification'), announce('textRectified')],
} as const;

/** What those who remember otherwise have said, from when the minutes are out. */
const disputes = {
  APPEND_STATEMENT: { guard: 'sectionsKnown', actions: [record('appendedStatement'), announce('appended')] },
  SETTLE_DISPUTE: { guard: 'sectionsKnown', actions: [record('dispute')] },
} as const;

const approved = ['decided', record('reading')] as const;
const other = ['put', record('reading')] as const;

/** A round that recorded the wrong outcome puts it right: the minutes go where they should have gone. */
const nowApproved = {
  APPROVED: { guard: 'decisionRectifiable', target: final, actions: [...approved, announce('rectified')] },
  APPROVED_WITH_CORRECTIONS: {
    guard: 'rectifiesThatDecision',
    target: correcting,
    actions: [...approved, announce('rectified')],
  },
} as const;
const notApproved = {
  POSTPONED: { guard: 'decisionRectifiable', target: '#minutes.ready', actions: [...other, announce('rectified')] },
  RETURNED: { guard: 'decisionRectifiable', target: '#minutes.revising', actions: [...other, announce('rectified')] },
} as const;

/** Steps that become late, each said once. */
const draftLate = { actions: ['rangDrafted', announce('draftLate')] } as const;
const clearanceLate = { actions: ['rangCleared', announce('clearanceLate')] } as const;
const circulationLate = { actions: ['rangCirculated', announce('circulationLate')] } as const;
const approvalLate = { actions: ['rangApproved', announce('approvalLate')] } as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  delays,
  actions: {
    ...effectActions,
    issued: assign(issued),
    decided: assign(decided),
    put: assign(put),
    rangDrafted: assign(rang('drafted')),
    rangCleared: assign(rang('cleared')),
    rangCirculated: assign(rang('circulated')),
    rangApproved: assign(rang('approved')),
  },
}).createMachine({
  id: 'minutes',
  context: ({ input }) => initial(input),
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'wasApproved', target: final, actions: [record('version'), record('before')] },
        { target: 'drafting', actions: [record('version')] },
      ],
    },
    drafting: {
      after: { drafted: draftLate, cleared: clearanceLate },
      on: {
        ISSUE_VERSION,
        CLEAR: { guard: 'canClear', target: 'cleared', actions: [record('clearance'), announce('cleared')] },
        WITHDRAW,
        RECTIFY,
      },
    },
    cleared: {
      after: { circulated: circulationLate },
      on: {
        COMMENTS_OPENED,
        MARK_READY,
        REVISE: { target: 'drafting', actions: [record('reason')] },
        ...disputes,
        WITHDRAW,
        RECTIFY,
      },
    },
    commenting: {
      after: { approved: approvalLate },
      on: { DISPOSE, COMMENTS_CLOSED: { target: 'revising' }, ...disputes, RECTIFY },
    },
    revising: {
      after: { approved: approvalLate },
      on: {
        ISSUE_VERSION,
        DISPOSE,
        MARK_READY,
        COMMENTS_OPENED,
        ...disputes,
        ...nowApproved,
        POSTPONED: notApproved.POSTPONED,
        WITHDRAW,
        RECTIFY,
      },
    },
    ready: {
      after: { approved: approvalLate },
      on: {
        DISPOSE,
        APPROVAL_OPENED: { target: 'deciding' },
        REVISE: { target: 'revising', actions: [record('reason')] },
        ...disputes,
        ...nowApproved,
        RETURNED: notApproved.RETURNED,
        WITHDRAW,
        RECTIFY,
      },
    },
    deciding: {
      after: { approved: approvalLate },
      on: {
        ISSUE_VERSION: {
          guard: 'canIssue',
          actions: ['issued', record('version'), tell('decidedBy', 'PAPER_REVISED')],
        },
        DISPOSE,
        ...disputes,
        APPROVAL_CANCELLED: { target: 'ready' },
        APPROVED: { guard: 'decisionHolds', target: final, actions: [...approved] },
        APPROVED_WITH_CORRECTIONS: { guard: 'decisionHolds', target: correcting, actions: [...approved] },
        POSTPONED: { guard: 'decisionHolds', target: 'ready', actions: [...other] },
        RETURNED: { guard: 'decisionHolds', target: 'revising', actions: [...other] },
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
              on: {
                CORRECTION_OPENED: { target: 'correcting' },
                PUBLISH: {
                  guard: 'canPublish',
                  target: '#minutes.published',
                  actions: [record('publication'), announce('published')],
                },
                RECTIFY_TEXT,
              },
            },
          },
        },
      },
      on: { ...disputes, ...nowApproved, ...notApproved, RECTIFY },
    },
    published: {
      tags: 'rest',
      on: {
        CORRECTION_OPENED: { target: correcting },
        RETRACT: { target: final, actions: [record('reason')] },
        RECTIFY_TEXT,
        RECTIFY,
      },
    },
    withdrawn: {
      tags: 'rest',
      on: { REINSTATE: { target: 'drafting', actions: [record('reason')] }, RECTIFY },
    },
  },
});
