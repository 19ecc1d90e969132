import { assertEvent } from 'xstate';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Waiting } from '../../../src/domain/nudging/seat-nudges.js';
import type { CommentSeat } from '../../../src/domain/rounds/comment-seat.js';
import type { CommitteeSeat } from '../../../src/domain/rounds/committee-seats.js';
import type { ShortestPeriods } from '../../../src/domain/rules/shortest-periods.js';
import type { Event, Started } from './events.js';

/** Facts this lifecycle asks for. */
interface RoundFacts extends Omit<Waiting, 'at'> {
  readonly committeeSeats?: readonly CommitteeSeat[];
  readonly shortestPeriods?: ShortestPeriods;
  readonly commentSeat?: CommentSeat | null;
  readonly uploadedHashes?: readonly string[];
}

export interface Context {
  readonly title: string;
  readonly deadline: string;
  readonly instructions: string | null;
  /** How many seats were asked, and how many of them have answered. */
  readonly asked: number;
  readonly answered: number;
  readonly closedAt: string | null;
  readonly facts: Facts & RoundFacts;
}

export type Input = Started & { readonly facts: Facts };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title = '', deadline = '', instructions = null, seats = [], facts = noFacts } = input ?? {};
  return { title, deadline, instructions, asked: new Set(seats).size, answered: 0, closedAt: null, facts };
}

interface Args {
  readonly context: Context;
  readonly event: Event;
}

/** A seat counts as having answered once, however often it writes. */
export const answered = ({ context }: Args): Partial<Context> => ({
  answered: context.answered + (context.facts.commentSeat?.answeredAs ? 0 : 1),
});

export const struck = ({ context }: Args): Partial<Context> => ({ answered: context.answered - 1 });

export const closed = ({ context }: Args): Partial<Context> => ({ closedAt: context.facts.at });

export function extended({ event }: Args): Partial<Context> {
  assertEvent(event, 'EXTEND');
  return { deadline: event.deadline };
}
