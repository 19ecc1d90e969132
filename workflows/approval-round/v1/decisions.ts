import type { Lifecycle, StartRequest } from '../../../src/domain/workflow/lifecycle.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { Correction, Outcome } from './events.js';
import { outcomesOf, paperFact, type Concluding } from './outcomes.js';

/** Tells a paper of its outcome, when it is one of these. */
const decision = (...outcomes: readonly Outcome['outcome'][]) =>
  onStep(({ context, event }: Step<Context, Concluding>, target: string) => {
    const own = outcomesOf(context, event).find(({ paper, outcome }) => paper === target && outcomes.includes(outcome));
    if (!own) return null;
    return {
      round: context.facts.self,
      versionHash: own.decidedVersionHash ?? paperFact(context, target)?.versionHash ?? '',
      confirmer: event.confirmer,
      rectifies: event.type === 'RECTIFY_OUTCOME',
    };
  });

export const tells: Lifecycle['tells'] = {
  APPROVED: decision('approved'),
  APPROVED_WITH_CORRECTIONS: decision('approvedWithCorrections'),
  POSTPONED: decision('postponed'),
  RETURNED: decision('returned', 'rejected'),
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

export const starts: Lifecycle['starts'] = {
  /** A general correction is one correction in each paper that it reaches, so that each can be followed until it is done. */
  correction: onStep(({ context, event }: Step<Context, Concluding>) =>
    event.corrections.flatMap((correction) =>
      [...new Set(correction.papers)].map((paper) => correctionFor(correction, paper, context.facts.self)),
    ),
  ),
};
