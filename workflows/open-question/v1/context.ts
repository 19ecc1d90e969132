import { assertEvent } from 'xstate';
import { occasionAsRow, type OccasionRow } from '../../../src/domain/registers/occasion.js';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Event, Started } from './events.js';

export interface Context {
  readonly title: string;
  readonly subject: string | null;
  readonly askedBy: string;
  readonly organisation: string | null;
  readonly asked: OccasionRow | null;
  readonly facts: Facts & { readonly organisations?: readonly string[] };
}

export type Input = Started & { readonly facts: Facts };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title = '', subject = null, askedBy = '', organisation = null, facts = noFacts } = input ?? {};
  return { title, subject, askedBy, organisation, asked: occasionAsRow(input?.asked), facts };
}

interface Args {
  readonly context: Context;
  readonly event: Event;
}

export function rectified({ context, event }: Args): Partial<Context> {
  assertEvent(event, 'RECTIFY');
  const { title = context.title, subject = context.subject, askedBy = context.askedBy, asked } = event;
  const organisation = event.organisation ?? context.organisation;
  return { title, subject, askedBy, organisation, ...(asked && { asked: occasionAsRow(asked) }) };
}
