import type { Lifecycle, StartRequest } from '../../../src/domain/workflow/lifecycle.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { Correction, Outcome } from './events.js';
import {
  confirmerOf,
  correctionsOf,
  countOf,
  isPlainPaper,
  meetingOf,
  outcomesOf,
  paperFact,
  type Concluding,
} from './outcomes.js';

const TOLD = {
  approved: 'APPROVED',
  approvedWithCorrections: 'APPROVED_WITH_CORRECTIONS',
  noted: 'NOTED',
  discussed: 'DISCUSSED',
  postponed: 'POSTPONED',
  returned: 'RETURNED',
  rejected: 'RETURNED',
} as const satisfies Readonly<Record<Outcome['outcome'], string>>;

/** A paper that wants a decision and was only discussed has been put off. */
const eventFor = (context: Context, { paper, outcome }: Outcome) =>
  outcome === 'discussed' && !isPlainPaper(context, paper) ? TOLD.postponed : TOLD[outcome];

/** Tells a paper of its outcome, when that is told by this event. */
const decision = (told: (typeof TOLD)[keyof typeof TOLD]) =>
  onStep(({ context, event }: Step<Context, Concluding>, target: string) => {
    const own = outcomesOf(context, event).find(({ paper }) => paper === target);
    if (!own || eventFor(context, own) !== told) return null;
    return {
      round: context.facts.self,
      versionHash: own.decidedVersionHash ?? paperFact(context, target)?.versionHash ?? '',
      confirmer: confirmerOf(event),
      rectifies: event.type === 'RECTIFY_OUTCOME',
      meeting: meetingOf(event),
    };
  });

export const tells: Lifecycle['tells'] = {
  APPROVED: decision('APPROVED'),
  APPROVED_WITH_CORRECTIONS: decision('APPROVED_WITH_CORRECTIONS'),
  NOTED: decision('NOTED'),
  DISCUSSED: decision('DISCUSSED'),
  POSTPONED: decision('POSTPONED'),
  RETURNED: decision('RETURNED'),
};

const TITLE_LENGTH = 200;

const correctionFor = (
  { papers: _papers, title, ...rest }: Correction,
  paper: string,
  round: string,
): StartRequest => ({
  input: { ...rest, title: title ?? rest.text.slice(0, TITLE_LENGTH).trim(), round },
  links: { corrects: [paper] },
});

const DAY_MS = 86_400_000;
const VOTE_DAYS = 14;

/** The papers that are postponed because their silence was broken, and that go to a written vote by the rules. */
const toBeVotedOn = (context: Context, event: Concluding): readonly string[] =>
  outcomesOf(context, event)
    .filter(({ paper, outcome }) => outcome === 'postponed' && countOf(context, paper).next === 'vote')
    .map(({ paper }) => paper);

/** Not sooner than the rules let a written procedure end. */
function voteDeadline({ at, shortestPeriods }: Context['facts']): string {
  const usual = Date.parse(at) + VOTE_DAYS * DAY_MS;
  return new Date(Math.max(usual, Date.parse(shortestPeriods?.written?.earliest ?? at))).toISOString();
}

export const starts: Lifecycle['starts'] = {
  /** A general correction is one correction in each paper that it reaches, so that each can be followed until it is done. */
  correction: onStep(({ context, event }: Step<Context, Concluding>) =>
    correctionsOf(context, event).flatMap((correction) =>
      [...new Set(correction.papers)].map((paper) => correctionFor(correction, paper, context.facts.self)),
    ),
  ),
  /** What silence did not approve is put up for a written vote, where the rules say so; the secretariat opens it. */
  'approval-round': onStep(({ context, event }: Step<Context, Concluding>) => {
    const papers = toBeVotedOn(context, event);
    if (papers.length === 0) return [];
    const { title, matter } = context;
    return [
      { input: { title, way: 'written', matter, deadline: voteDeadline(context.facts) }, links: { decides: papers } },
    ];
  }),
};
