import { assertEvent } from 'xstate';
import { occasionAsRow, type OccasionRow } from '../../../src/domain/registers/occasion.js';
import type { CommitteeSeat } from '../../../src/domain/rounds/committee-seats.js';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Event, EventNamed, Started } from './events.js';

export interface Context {
  readonly title: string;
  readonly subject: string | null;
  /** A seat, an organisation or the secretariat; null where the owner is named in words. */
  readonly owner: string | null;
  readonly ownerInWords: string | null;
  readonly due: string | null;
  readonly agreed: OccasionRow | null;
  /** The meeting to which it was moved, and when that is. */
  readonly movedTo: string | null;
  readonly movedUntil: string | null;
  readonly facts: Facts & { readonly committeeSeats?: readonly CommitteeSeat[] };
}

export type Input = Started & { readonly facts: Facts };

const unmoved = { movedTo: null, movedUntil: null };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title = '', subject = null, owner = null, ownerInWords = null, due = null, facts = noFacts } = input ?? {};
  return { title, subject, owner, ownerInWords, due, agreed: occasionAsRow(input?.agreed), ...unmoved, facts };
}

interface Args {
  readonly context: Context;
  readonly event: Event;
}

/** The meeting takes the place of the due date, unless a new one is set. */
export function moved({ event }: Args): Partial<Context> {
  assertEvent(event, 'MOVE');
  return { movedTo: event.meeting, movedUntil: event.at, due: event.due ?? null };
}

export function extended({ event }: Args): Partial<Context> {
  assertEvent(event, 'EXTEND');
  return { due: event.due };
}

/** What the rectification names; a new owner takes the place of the old one, in whichever way that one was named. */
export function rectified({ context, event }: Args): Partial<Context> {
  assertEvent(event, 'RECTIFY');
  const { title = context.title, subject = context.subject, due, agreed } = event;
  return {
    title,
    subject,
    ...ownerAfter(event),
    ...(due !== undefined && { due }),
    ...(agreed && { agreed: occasionAsRow(agreed) }),
  };
}

const ownerAfter = ({ owner, ownerInWords }: EventNamed<'RECTIFY'>): Partial<Context> =>
  owner === undefined && ownerInWords === undefined ? {} : { owner: owner ?? null, ownerInWords: ownerInWords ?? null };
