import { assertEvent } from 'xstate';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Event, EventNamed, Started } from './events.js';

export interface Context {
  readonly title: string;
  readonly key: string;
  readonly bucket: Started['bucket'];
  /** Days in Denmark. */
  readonly needBy: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly facts: Facts;
}

export type Input = Started & { readonly facts: Facts };

const blank: Started = { title: '', key: '', bucket: 'C' };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title, key, bucket, needBy = null, start = null, end = null } = input ?? blank;
  return { title, key, bucket, needBy, start, end, facts: input?.facts ?? noFacts };
}

interface Args {
  readonly context: Context;
  readonly event: Event;
}

type Days = Pick<Context, 'needBy' | 'start' | 'end'>;

/** The days as they would stand after the event: what it does not name stays. */
export const daysAfter = (context: Days, event: EventNamed<'PLAN'>): Days => ({
  needBy: event.needBy === undefined ? context.needBy : event.needBy,
  start: event.start === undefined ? context.start : event.start,
  end: event.end === undefined ? context.end : event.end,
});

export function planned({ context, event }: Args): Partial<Context> {
  assertEvent(event, 'PLAN');
  return daysAfter(context, event);
}

export function moved({ event }: Args): Partial<Context> {
  assertEvent(event, ['CHANGE_BUCKET', 'RECTIFY_BUCKET']);
  return { bucket: event.bucket };
}
