import { assertEvent } from 'xstate';
import { freeFrom, type GroupSeat } from '../../../src/domain/groups/group-seats.js';
import { justAfter, later } from '../../../src/domain/groups/seating-time.js';
import type { Nudge } from '../../../src/domain/nudging/nudge.js';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Event, EventNamed, Started } from './events.js';

export interface Context {
  readonly title: string;
  /** The committee of the group, and the seat in it: the nomination's own id, or the seat that somebody has left. */
  readonly body: string;
  readonly seat: string;
  readonly seatName: string;
  readonly chair: boolean;
  readonly organisation: string;
  readonly deadline: string;
  /** Who is named, as far as the directory needs it. */
  readonly name: string | null;
  readonly email: string | null;
  readonly joinedFrom: string | null;
  /** From when the seat is free: for the next to join, or for the one who has left. */
  readonly vacantFrom: string | null;
  readonly facts: Facts & {
    readonly groupSeats?: readonly GroupSeat[];
    readonly organisations?: readonly string[];
    readonly nudges?: readonly Nudge[];
  };
}

export type Input = Started & { readonly facts: Facts };

const unnamed = { name: null, email: null, joinedFrom: null };
const blank = { title: '', body: '', organisation: '', seatName: '', chair: false, deadline: '' };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title, body, organisation, seatName, chair, deadline } = input ?? blank;
  const facts = input?.facts ?? noFacts;
  const [seat, vacantFrom] = [input?.seat ?? facts.self, input?.vacantFrom ?? null];
  return { title, body, seat, seatName, chair, organisation, deadline, ...unnamed, vacantFrom, facts };
}

interface Args {
  readonly context: Context;
  readonly event: Event;
}

export function named({ event }: Args): Partial<Context> {
  assertEvent(event, ['NAME', 'RENAME']);
  return { name: event.name, email: event.email };
}

export const unnamedAgain = (): Partial<Context> => ({ name: null, email: null });

export function deadlineSet({ event }: Args): Partial<Context> {
  assertEvent(event, ['EXTEND', 'ASK_AGAIN']);
  return { deadline: event.deadline };
}

const free = ({ seat, facts }: Context, at: string) => freeFrom(facts.groupSeats ?? [], seat, at) ?? at;

/** Without an instant of its own a joining begins now, or when the one before has gone. */
export const beginning = (context: Context, { from }: Pick<EventNamed<'JOIN'>, 'from'>): string =>
  from ?? free(context, later(context.facts.at, context.vacantFrom));

/** Whoever has not left after all goes on from the instant at which the leaving had ended it. */
export const resumption = (context: Context): string => free(context, context.vacantFrom ?? context.facts.at);

export function joined({ context, event }: Args): Partial<Context> {
  assertEvent(event, 'JOIN');
  return { joinedFrom: beginning(context, event), vacantFrom: null };
}

export function passedOn({ event }: Args): Partial<Context> {
  assertEvent(event, 'PASS_ON');
  return { organisation: event.organisation };
}

export function left({ context, event }: Args): Partial<Context> {
  assertEvent(event, 'LEAVE');
  return { vacantFrom: event.until ?? context.facts.at };
}

/** Whoever never joined holds the seat for no time at all; the next may join just after. */
export const unjoined = ({ context: { joinedFrom } }: Args): Partial<Context> => ({
  joinedFrom: null,
  vacantFrom: joinedFrom && justAfter(joinedFrom),
});

export const reinstated = ({ context }: Args): Partial<Context> => ({
  joinedFrom: resumption(context),
  vacantFrom: null,
});
