import { assign, setup } from 'xstate';
import { announce, effectActions, record, tell } from '../../../src/domain/workflow/effects.js';
import { predicates } from '../../../src/domain/workflow/guard.js';
import { decided, initial, issued, put, type Context, type Input } from './context.js';
import type { Event } from './events.js';
import { guards } from './guards.js';

const final = '#commission.approved.text.final';
const correcting = '#commission.approved.text.correcting';

const ISSUE_VERSION = { guard: 'canIssue', actions: ['issued', record('version')] } as const;
const DISPOSE = { guard: 'remarksOfPaper', actions: [record('disposition')] } as const;
const MARK_READY = { guard: 'canBecomeReady', target: '#commission.ready' } as const;
const WITHDRAW = { target: '#commission.withdrawn', actions: [record('reason')] } as const;
const RECTIFY = { actions: [record('rectification')] } as const;

/** A round that recorded the wrong outcome puts it right: the paper goes where it should have gone. */
const nowApproved = {
  APPROVED: { guard: 'decisionRectifiable', target: final, actions: ['decided', announce('rectified')] },
  APPROVED_WITH_CORRECTIONS: {
    guard: 'rectifiesThatDecision',
    target: correcting,
    actions: ['decided', announce('rectified')],
  },
} as const;
const notApproved = {
  POSTPONED: { guard: 'decisionRectifiable', target: '#commission.ready', actions: ['put', announce('rectified')] },
  RETURNED: { guard: 'decisionRectifiable', target: '#commission.revising', actions: ['put', announce('rectified')] },
} as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: predicates(guards),
  actions: { ...effectActions, issued: assign(issued), decided: assign(decided), put: assign(put) },
}).createMachine({
  id: 'commission',
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
      on: {
        ISSUE_VERSION,
        MARK_READY,
        COMMENTS_OPENED: { guard: 'hasVersion', target: 'commenting' },
        WITHDRAW,
        RECTIFY,
      },
    },
    commenting: {
      on: { DISPOSE, COMMENTS_CLOSED: { target: 'revising' }, RECTIFY },
    },
    revising: {
      on: {
        ISSUE_VERSION,
        DISPOSE,
        MARK_READY,
        COMMENTS_OPENED: { guard: 'hasVersion', target: 'commenting' },
        ...nowApproved,
        POSTPONED: notApproved.POSTPONED,
        WITHDRAW,
        RECTIFY,
      },
    },
    ready: {
      on: {
        DISPOSE,
        APPROVAL_OPENED: { target: 'deciding' },
        REVISE: { target: 'revising', actions: [record('reason')] },
        ...nowApproved,
        RETURNED: notApproved.RETURNED,
        WITHDRAW,
        RECTIFY,
      },
    },
    deciding: {
      on: {
        ISSUE_VERSION: {
          guard: 'canIssue',
          actions: ['issued', record('version'), tell('decidedBy', 'PAPER_REVISED')],
        },
        DISPOSE,
        APPROVAL_CANCELLED: { target: 'ready' },
        APPROVED: { guard: 'decisionHolds', target: final, actions: ['decided', tell('replaces', 'REPLACED')] },
        APPROVED_WITH_CORRECTIONS: {
          guard: 'decisionHolds',
          target: correcting,
          actions: ['decided', tell('replaces', 'REPLACED')],
        },
        POSTPONED: { guard: 'decisionHolds', target: 'ready', actions: ['put'] },
        RETURNED: { guard: 'decisionHolds', target: 'revising', actions: ['put'] },
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
              on: { CORRECTION_OPENED: { target: 'correcting' } },
            },
          },
        },
      },
      on: {
        ...nowApproved,
        ...notApproved,
        REPLACED: { target: 'replaced' },
        END: { target: 'ended', actions: [record('reason'), announce('ended')] },
        RECTIFY,
      },
    },
    withdrawn: {
      tags: 'rest',
      on: { REINSTATE: { target: 'drafting', actions: [record('reason')] }, RECTIFY },
    },
    replaced: {
      tags: 'rest',
      on: { CORRECTION_SETTLED: { target: 'replaced' }, RECTIFY },
    },
    ended: {
      tags: 'rest',
      on: {
        CORRECTION_SETTLED: { target: 'ended' },
        REPLACED: { target: 'replaced' },
        REINSTATE: [
          { guard: 'noOpenCorrection', target: final, actions: [record('reason')] },
          { target: correcting, actions: [record('reason')] },
        ],
        RECTIFY,
      },
    },
  },
});
