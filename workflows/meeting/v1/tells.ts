import type { Step } from '../../../src/domain/workflow/guard.js';
import type { Lifecycle } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import { occasionOf } from './decided.js';
import type { Decide, EventNamed } from './events.js';
import { itemOf } from './agenda.guards.js';
import { liveRounds, openRounds, outcomeTold, papersSettled } from './rounds.js';

export const tells: Lifecycle['tells'] = {
  /** Rounds over papers of the items that are taken up; one that was opened before stays open. */
  OPEN: onStep(({ context, event }: Step<Context, EventNamed<'TAKE_UP'>>, round: string) => {
    const wanted = event.items.flatMap((item) => itemOf(context, item)?.papers ?? []);
    const prepared = liveRounds(context).find((one) => one.round === round && one.state === 'prepared');
    return prepared?.papers.some((paper) => wanted.includes(paper)) ? {} : null;
  }),
  /** Each open round gets the outcomes of its own papers, and the corrections that reach them. */
  CONCLUDE: onStep(({ context, event }: Step<Context, Decide>, round: string) => {
    const open = openRounds(context).find((one) => one.round === round);
    const settled = papersSettled(context, event).filter((paper) => open?.papers.includes(paper));
    return settled.length === 0 ? null : conclusion(context, event, settled, isFirst(context, event, round));
  }),
  /** What a meeting that is called off was to decide is not up any more. */
  CANCEL: onStep(({ context, event }: Step<Context, EventNamed<'CANCEL'>>, round: string) =>
    liveRounds(context).some((one) => one.round === round) ? { reason: event.reason } : null,
  ),
};

/** Whether it is the first of the rounds that a decision concludes. */
const isFirst = (context: Context, event: Decide, round: string): boolean => {
  const settled = papersSettled(context, event);
  return openRounds(context).find(({ papers }) => papers.some((paper) => settled.includes(paper)))?.round === round;
};

/** Corrections to papers that are in no round, such as one that was approved before, go with the first of the rounds. */
function conclusion(context: Context, event: Decide, papers: readonly string[], first: boolean) {
  const settled = papersSettled(context, event);
  const belongs = (paper: string) => papers.includes(paper) || (first && !settled.includes(paper));
  const corrections = event.corrections
    .map((correction) => ({ ...correction, papers: correction.papers.filter(belongs) }))
    .filter((correction) => correction.papers.length > 0);
  const own = event.items.filter((item) => itemOf(context, item)?.papers.some((paper) => papers.includes(paper)));
  const { meeting: name, item, date } = occasionOf(context, own);
  return {
    outcomes: papers.map((paper) => ({ paper, outcome: outcomeTold(event) })),
    confirmer: event.confirmer,
    corrections,
    meeting: { name, item, date },
    reason: event.text,
  };
}
