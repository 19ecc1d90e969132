import type { BallotPaper } from '../../../src/domain/rounds/ballot.js';
import { withLapse } from '../../../src/domain/rounds/paper-tally.js';
import { standing } from '../../../src/domain/rounds/elector.js';
import { emptyTally, without, type Tally } from '../../../src/domain/voting/tally.js';
import { isSettled, verdict, type Verdict } from '../../../src/domain/voting/verdict.js';
import { rulesOf, type Context } from './context.js';
import type { Correction, EventNamed, Outcome } from './events.js';

export type Concluding = EventNamed<'CONCLUDE' | 'RECTIFY_OUTCOME'>;

/**
 * The papers of the round, by id: in the order of their titles where these are known, so that what names them reads the
 * same each time.
 */
export function papersOf({ facts }: Context): readonly string[] {
  const linked = (facts.linked ?? []).filter(({ relation }) => relation === 'decides').map(({ id }) => id);
  const titled = (facts.papers ?? []).map(({ paper }) => paper).filter((paper) => linked.includes(paper));
  return [...titled, ...linked.filter((id) => !titled.includes(id))];
}

/** One outcome a paper: "same for all" spelled out, a rectification as the one it is about. */
export function outcomesOf(context: Context, event: Concluding): readonly Outcome[] {
  if (event.type === 'RECTIFY_OUTCOME') return [{ paper: event.paper, outcome: event.outcome }];
  const { outcomes, sameForAll } = event;
  return outcomes ?? papersOf(context).map((paper) => ({ paper, ...sameForAll! }));
}

export const paperFact = ({ facts }: Context, paper: string): BallotPaper | undefined =>
  facts.papers?.find((candidate) => candidate.paper === paper);

export function tallyOf({ facts, lapsedReservation }: Context, paper: string): Tally {
  const counted = facts.tally?.find((candidate) => candidate.paper === paper);
  return counted ? withLapse(counted, lapsedReservation) : emptyTally(0);
}

export const reaches = (corrections: readonly Correction[], paper: string): boolean =>
  corrections.some(({ papers }) => papers.includes(paper));

/** What may be recorded for a verdict. What did not pass may come back, and without a quorum nothing is decided. */
const RECORDABLE: Readonly<Record<Verdict, readonly Outcome['outcome'][]>> = {
  approved: ['approved', 'approvedWithCorrections'],
  notApproved: ['rejected', 'returned', 'postponed'],
  noQuorum: ['postponed', 'returned'],
};

/** The first paper whose outcome is another than the count gives; consensus is the chair's to state. */
export function disagreeing(context: Context, outcomes: readonly Outcome[]): Outcome | undefined {
  const rules = rulesOf(context);
  if (!rules) return undefined;
  return outcomes.find(({ paper, outcome }) => !RECORDABLE[verdict(rules, tallyOf(context, paper))].includes(outcome));
}

/** The papers on which the count would come to something else without what the seat spoken for has said. */
export function overturned(context: Context): readonly string[] {
  const { elector, papers = [] } = context.facts;
  const rules = rulesOf(context);
  if (!rules || !elector) return [];
  return papers
    .filter((paper) => {
      const said = standing(elector, paper);
      const tally = tallyOf(context, paper.paper);
      return said && verdict(rules, without(tally, said.choice)) !== verdict(rules, tally);
    })
    .map(({ title }) => title);
}

/** The papers on which seats that have not answered could still change the verdict. */
export function unsettled(context: Context): readonly string[] {
  const rules = rulesOf(context);
  if (!rules) return [];
  return papersOf(context).filter((paper) => !isSettled(rules, tallyOf(context, paper)));
}
