import { assertEvent } from 'xstate';
import type { Waiting } from '../../../src/domain/nudging/seat-nudges.js';
import type { BallotPaper } from '../../../src/domain/rounds/ballot.js';
import { isComplete, isOutOfAll, type Elector } from '../../../src/domain/rounds/elector.js';
import type { PaperTally } from '../../../src/domain/rounds/paper-tally.js';
import { rulesFor, type Lapse, type Rules } from '../../../src/domain/voting/tally.js';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Event, Started } from './events.js';
import { electorAfter } from './positions.js';

/** A seat with a vote, as the committee has it when the round opens. */
export interface VotingSeat {
  readonly seat: string;
  readonly organisation: string;
  readonly name: string;
  readonly weight: number;
}

/** Facts this lifecycle asks for. */
interface RoundFacts extends Omit<Waiting, 'at'> {
  readonly votingSeats?: readonly VotingSeat[];
  readonly papers?: readonly BallotPaper[];
  readonly elector?: Elector | null;
  readonly tally?: readonly PaperTally[];
  readonly uploadedHashes?: readonly string[];
}

export interface Context {
  readonly title: string;
  readonly way: Started['way'];
  readonly deadline: string | null;
  readonly quorum: number | null;
  readonly question: string | null;
  /** What a reservation becomes when its time is over, where the rules say so. */
  readonly lapsedReservation?: Lapse;
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
  const { quorum = null, lapsedReservation } = rules ?? {};
  const counts = { electors: 0, out: 0, awaited: 0 };
  return { title, way, deadline, quorum, question, ...(lapsedReservation && { lapsedReservation }), ...counts, facts };
}

/** The rules that count; null when the chair concludes. */
export const rulesOf = ({ way, quorum }: Context): Rules | null => rulesFor(way, quorum);

interface Args {
  readonly context: Context;
  readonly event: Event;
}

export function opened({ context }: Args): Partial<Context> {
  const electors = context.facts.votingSeats?.length ?? 0;
  return { electors, out: 0, awaited: electors };
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

/** A material revision makes positions stale: all are awaited again. */
export const asked = ({ context }: Args): Partial<Context> => ({ awaited: context.electors - context.out });

export function extended({ event }: Args): Partial<Context> {
  assertEvent(event, 'EXTEND');
  return { deadline: event.deadline };
}
