import { assertEvent } from 'xstate';
import type { Waiting } from '../../../src/domain/nudging/seat-nudges.js';
import type { BallotPaper } from '../../../src/domain/rounds/ballot.js';
import { isComplete, isOutOfAll, type Elector } from '../../../src/domain/rounds/elector.js';
import type { SeatWithVote } from '../../../src/domain/rules/electorate.js';
import type { OnceRevised } from '../../../src/domain/rounds/once-revised.js';
import type { StandingCount } from '../../../src/domain/rounds/paper-count.js';
import type { RulesVersion } from '../../../src/domain/rules/rules-in-force.js';
import type { ShortestPeriods } from '../../../src/domain/rules/shortest-periods.js';
import type { AskAgain } from '../../../src/domain/voting/stale.js';
import type { Lapse } from '../../../src/domain/voting/tally.js';
import { DEFAULT_MATTER } from '../../../src/domain/voting/voting-rules.js';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Event, Started } from './events.js';
import { electorAfter } from './positions.js';

/** Facts this lifecycle asks for. */
interface RoundFacts extends Omit<Waiting, 'at'> {
  readonly votingSeats?: readonly SeatWithVote[];
  readonly rules?: RulesVersion | null;
  readonly shortestPeriods?: ShortestPeriods;
  readonly papers?: readonly BallotPaper[];
  readonly elector?: Elector | null;
  readonly counts?: readonly StandingCount[];
  readonly onceRevised?: readonly OnceRevised[];
  readonly uploadedHashes?: readonly string[];
}

export interface Context {
  readonly title: string;
  readonly way: Started['way'];
  /** What kind of matter it is, by the rules of procedure. */
  readonly matter: string;
  readonly deadline: string | null;
  readonly quorum: number | null;
  readonly question: string | null;
  /** What a reservation becomes when its time is over, where the rules say so. */
  readonly lapsedReservation?: Lapse;
  /** Whom the rules ask again after a material change, where that is not everybody who has answered. */
  readonly askAgain?: AskAgain;
  /** Seats that may answer, those of them that take no part in anything, and those still awaited. */
  readonly electors: number;
  readonly out: number;
  readonly awaited: number;
  readonly facts: Facts & RoundFacts;
}

export type Input = Started & { readonly facts: Facts };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title = '', way = 'consensus', deadline = null, rules, question = null, facts = noFacts } = input ?? {};
  const matter = input?.matter ?? DEFAULT_MATTER;
  const { quorum = null, lapsedReservation } = rules ?? {};
  const counts = { electors: 0, out: 0, awaited: 0 };
  return {
    title,
    way,
    matter,
    deadline,
    quorum,
    question,
    ...(lapsedReservation && { lapsedReservation }),
    ...counts,
    facts,
  };
}

interface Args {
  readonly context: Context;
  readonly event: Event;
}

export function opened({ context }: Args): Partial<Context> {
  const { votingSeats = [], rules } = context.facts;
  const askAgain = rules?.rules.voting.stale.askAgain ?? 'answered';
  const fewer = askAgain === 'opposed' || askAgain === 'nobody';
  const counts = { electors: votingSeats.length, out: 0, awaited: votingSeats.length };
  return { ...counts, ...(fewer && { askAgain }) };
}

/** Counts one seat anew, by how it stood before the step and how it stands after. */
export function counted({ context, event }: Args): Partial<Context> {
  const { elector, papers = [] } = context.facts;
  if (!elector) return {};
  const after = electorAfter(context, event);
  const change = (counts: (seat: Elector, papers: readonly BallotPaper[]) => boolean) =>
    Number(counts(after, papers)) - Number(counts(elector, papers));
  return { out: context.out + change(isOutOfAll), awaited: context.awaited - change(isComplete) };
}

/** A material revision makes positions stale: all are awaited again, or those whom the rules ask again. */
export function asked({ context: { facts, electors, out }, event }: Args): Partial<Context> {
  assertEvent(event, 'PAPER_REVISED');
  return { awaited: facts.onceRevised?.find(({ paper }) => paper === event.paper)?.awaited ?? electors - out };
}

export function extended({ event }: Args): Partial<Context> {
  assertEvent(event, 'EXTEND');
  return { deadline: event.deadline };
}
