import { assign, setup } from 'xstate';
import { NEVER, until } from '../../../src/domain/workflow/delay.js';
import { announce, effectActions, record, tell } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import {
  decided,
  initial,
  issued,
  put,
  rang,
  rectifiedText,
  timed,
  type Context,
  type Input,
  type Timed,
} from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const final = '#minutes.approved.text.final';
const correcting = '#minutes.approved.text.correcting';

const ISSUE_VERSION = { guard: 'canIssue', actions: ['issued', record('version')] } as const;
const DISPOSE = { guard: 'remarksOfPaper', actions: [record('disposition')] } as const;
const MARK_READY = { guard: 'canBecomeReady', target: '#minutes.ready' } as const;
const REVISE = { target: '#minutes.revising', actions: [record('reason')] } as const;
const COMMENTS_OPENED = { target: '#minutes.commenting' } as const;
const RECTIFY = { actions: [record('rectification')] } as const;
const RECTIFY_TEXT = {
  guard: 'canIssue',
  actions: ['rectifiedText', record('version'), record('rectification'), announce('rectified')],
} as const;
/** Somebody does not agree with what stands there: their words beside it, and how it was settled. */
const dispute = {
  APPEND_STATEMENT: { guard: 'sectionsThere', actions: [record('statement'), announce('statement')] },
  SETTLE_DISPUTE: { guard: 'sectionsThere', actions: [record('dispute')] },
} as const;

const approved = ['decided', record('reading')] as const;
const other = ['put', record('reading')] as const;

/** A round that recorded the wrong outcome puts it right: the minutes go where they should have gone. */
const rectified = {
  APPROVED: { guard: 'decisionRectifiable', target: final, actions: [...approved, announce('rectified')] },
  APPROVED_WITH_CORRECTIONS: {
    guard: 'rectifiesThatDecision',
    target: correcting,
    actions: [...approved, announce('rectified')],
  },
  POSTPONED: { guard: 'decisionRectifiable', target: '#minutes.ready', actions: [...other, announce('rectified')] },
  RETURNED: { guard: 'decisionRectifiable', target: '#minutes.revising', actions: [...other, announce('rectified')] },
} as const;

/** Rings once, at once where the step before was late too; never where the rules set no date. */
const late = ({ rung, facts }: Context, step: Timed, due: string | null): number =>
  due === null || timed.indexOf(step) <= timed.indexOf(rung as Timed) ? NEVER : until(due, facts.at);
const awaitsApproval = { approvalDue: { actions: ['rangApproved', announce('approvalDue')] } } as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  delays: {
    clearingDue: ({ context }) => late(context, 'cleared', context.clearedDue),
    circulationDue: ({ context }) => late(context, 'circulated', context.circulatedDue),
    approvalDue: ({ context }) => late(context, 'approved', context.approvedDue),
  },
  actions: {
    ...effectActions,
    issued: assign(issued),
    decided: assign(decided),
    put: assign(put),
    rectifiedText: assign(rectifiedText),
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
      entry: [record('version'), record('before')],
      always: [
        { guard: 'wasApproved', target: final },
        { target: 'drafting', actions: [announce('drafted')] },
      ],
    },
    drafting: {
      after: { clearingDue: { actions: ['rangCleared', announce('clearingDue')] } },
      on: {
        ISSUE_VERSION,
        CLEAR: { guard: 'canClear', target: 'cleared', actions: [record('cleared'), announce('cleared')] },
        RECTIFY,
      },
    },
    cleared: {
      after: { circulationDue: { actions: ['rangCirculated', announce('circulationDue')] } },
      on: {
        ISSUE_VERSION: { ...ISSUE_VERSION, target: 'drafting' },
        COMMENTS_OPENED,
        MARK_READY,
        RECTIFY,
      },
    },
    commenting: {
      after: awaitsApproval,
      on: { DISPOSE, COMMENTS_CLOSED: { target: 'revising' }, ...dispute, RECTIFY },
    },
    revising: {
      after: awaitsApproval,
      on: { ISSUE_VERSION, DISPOSE, MARK_READY, COMMENTS_OPENED, ...dispute, ...rectified, RECTIFY },
    },
    ready: {
      after: awaitsApproval,
      on: { DISPOSE, APPROVAL_OPENED: { target: 'deciding' }, REVISE, ...dispute, ...rectified, RECTIFY },
    },
    deciding: {
      after: awaitsApproval,
      on: {
        ISSUE_VERSION: {
          guard: 'canIssue',
          actions: ['issued', record('version'), tell('decidedBy', 'PAPER_REVISED')],
        },
        DISPOSE,
        APPROVAL_CANCELLED: { target: 'ready' },
        APPROVED: { guard: 'decisionHolds', target: final, actions: [...approved] },
        APPROVED_WITH_CORRECTIONS: { guard: 'decisionHolds', target: correcting, actions: [...approved] },
        POSTPONED: { guard: 'decisionHolds', target: 'ready', actions: [...other] },
        RETURNED: { guard: 'decisionHolds', target: 'revising', actions: [...other] },
        ...dispute,
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
      on: { ...dispute, ...rectified, RECTIFY },
    },
    published: {
      tags: 'rest',
      on: {
        PUBLISH: { guard: 'canPublish', actions: [record('publication'), announce('published')] },
        RECTIFY_TEXT,
        ...dispute,
        RECTIFY,
      },
    },
  },
});
