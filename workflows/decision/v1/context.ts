import { assertEvent } from 'xstate';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Event, Started } from './events.js';

export interface Context {
  readonly title: string;
  readonly subject: string | null;
  /** What the newest statement says, and how many there are. */
  readonly kind: 'decided' | 'undecided';
  readonly statements: number;
  readonly facts: Facts;
}

export type Input = Started & { readonly facts: Facts };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title = '', subject = null, kind = 'undecided', facts = noFacts } = input ?? {};
  return { title, subject, kind, statements: 1, facts };
}

interface Args {
  readonly context: Context;
  readonly event: Event;
}

export const stated = ({ context, event }: Args): Partial<Context> => ({
  statements: context.statements + 1,
  kind: event.type === 'DECIDE' ? 'decided' : context.kind,
});

/** Only the newest statement says how it stands now. */
export function rectified({ context, event }: Args): Partial<Context> {
  assertEvent(event, 'RECTIFY');
  const { title = context.title, subject = context.subject, kind, statement } = event;
  return { title, subject, kind: statement === context.statements && kind ? kind : context.kind };
}
