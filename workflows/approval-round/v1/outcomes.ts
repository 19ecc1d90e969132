import type { BallotPaper } from '../../../src/domain/rounds/ballot.js';
import type { PaperCount, StandingCount } from '../../../src/domain/rounds/paper-count.js';
import type { BallotVerdict } from '../../../src/domain/voting/outcome.js';
import { tallyOf } from '../../../src/domain/voting/tally.js';
import type { Context } from './context.js';
import type { Correction, Event, EventNamed, Outcome } from './events.js';
import { fixesAsCorrections } from './fixes.js';

/** A decision: the chair's, one put right, or the silence of all when the time for objections is over. */
export type Concluding = EventNamed<'CONCLUDE' | 'RECTIFY_OUTCOME'> | Alarm;

/** The time for answers is over. */
export interface Alarm {
  readonly type: `xstate.after.${string}`;
}

const isAlarm = (event: Concluding | Event | Alarm): event is Alarm => event.type.startsWith('xstate.after.');

/**
 * The papers of the round, by id: in the order of their titles where these are known, so that what names them reads the
 * same each time.
 */
export function papersOf({ facts }: Context): readonly string[] {
  const linked = (facts.linked ?? []).filter(({ relation }) => relation === 'decides').map(({ id }) => id);
  const titled = (facts.papers ?? []).map(({ paper }) => paper).filter((paper) => linked.includes(paper));
  return [...titled, ...linked.filter((id) => !titled.includes(id))];
}

/** One outcome a paper: "same for all" spelled out, a rectification as the one it is about, silence as consent. */
export function outcomesOf(context: Context, event: Concluding): readonly Outcome[] {
  if (isAlarm(event)) return papersOf(context).map((paper) => ({ paper, outcome: bySilence(context, paper) }));
  if (event.type === 'RECTIFY_OUTCOME') return [{ paper: event.paper, outcome: event.outcome }];
  const { outcomes, sameForAll } = event;
  return outcomes ?? papersOf(context).map((paper) => ({ paper, ...sameForAll! }));
}

const bySilence = (context: Context, paper: string): Outcome['outcome'] =>
  countOf(context, paper).fixes.length > 0 ? 'approvedWithCorrections' : 'approved';

/** The corrections that a decision asks for; by silence those that were proposed and nobody objected to. */
export function correctionsOf(context: Context, event: Concluding): readonly Correction[] {
  if (!isAlarm(event)) return event.corrections;
  return papersOf(context).flatMap((paper) => fixesAsCorrections(countOf(context, paper), context));
}

/** At which meeting it was decided, where that was said. */
export const meetingOf = (event: Concluding) => (event.type === 'CONCLUDE' ? (event.meeting ?? null) : null);

/** Whether a paper may be noted or discussed without a decision: a plan or a report, and nothing that binds others. */
export const isPlainPaper = ({ facts }: Context, paper: string): boolean =>
  (facts.linked ?? []).some(({ id, lifecycle }) => id === paper && lifecycle === 'plain-paper');

/** Who confirms the final text. */
export const confirmerOf = (event: Concluding) => (isAlarm(event) ? 'chair' : event.confirmer);

export const paperFact = ({ facts }: Context, paper: string): BallotPaper | undefined =>
  facts.papers?.find((candidate) => candidate.paper === paper);

const UNCOUNTED: Omit<StandingCount, 'paper'> = {
  verdict: 'chairConcludes',
  explanation: [],
  needs: [],
  quorum: null,
  settled: false,
  canStillChange: [],
  tally: tallyOf([]),
  fixes: [],
  next: null,
  overturned: false,
};

/** The count on a paper; where it is not known, nothing is counted. */
export const countOf = ({ facts }: Context, paper: string): StandingCount =>
  facts.counts?.find((candidate) => candidate.paper === paper) ?? { ...UNCOUNTED, paper };

export const reaches = (corrections: readonly Correction[], paper: string): boolean =>
  corrections.some(({ papers }) => papers.includes(paper));

/** What may be recorded for a verdict. What did not pass may come back, and without a quorum nothing is decided. */
const RECORDABLE: Readonly<Record<Exclude<BallotVerdict, 'chairConcludes'>, readonly Outcome['outcome'][]>> = {
  approved: ['approved', 'approvedWithCorrections', 'noted'],
  notApproved: ['rejected', 'returned', 'postponed', 'discussed'],
  tied: ['returned', 'postponed', 'discussed'],
  noQuorum: ['postponed', 'returned', 'discussed'],
};

const mayRecord = ({ verdict }: PaperCount, outcome: Outcome['outcome']) =>
  verdict === 'chairConcludes' || RECORDABLE[verdict].includes(outcome);

const disagrees = (context: Context, { paper, outcome }: Outcome) => !mayRecord(countOf(context, paper), outcome);
const lacksQuorum = (context: Context, paper: string) => countOf(context, paper).verdict === 'noQuorum';

/** The first paper on which too few have answered for the outcome given; consensus is the chair's to state. */
export const undecidable = (context: Context, outcomes: readonly Outcome[]): Outcome | undefined =>
  outcomes.find((outcome) => lacksQuorum(context, outcome.paper) && disagrees(context, outcome));

/** The first paper whose outcome is another than the count gives. */
export const disagreeing = (context: Context, outcomes: readonly Outcome[]): Outcome | undefined =>
  outcomes.find((outcome) => !lacksQuorum(context, outcome.paper) && disagrees(context, outcome));

/** The papers on which the count would come to something else without what the seat spoken for has said. */
export const overturned = (context: Context): readonly string[] =>
  (context.facts.papers ?? []).filter(({ paper }) => countOf(context, paper).overturned).map(({ title }) => title);

/** The papers whose silence somebody has broken. */
export const objectedTo = (context: Context): readonly string[] =>
  papersOf(context).filter((paper) => countOf(context, paper).verdict === 'notApproved');

/** The papers on which seats that have not answered could still change the verdict. */
export const unsettled = (context: Context): readonly string[] =>
  papersOf(context).filter((paper) => !countOf(context, paper).settled);
