import { assertEvent } from 'xstate';
import type { SeatWithVote } from '../../../src/domain/rules/electorate.js';
import type { NewestRules } from '../../../src/domain/rules/newest-rules.js';
import type { OtherRules } from '../../../src/domain/rules/other-rules.js';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Event, Started } from './events.js';

/** Facts this lifecycle asks for. */
interface RulesFacts {
  readonly newestRules?: NewestRules | null;
  readonly otherRules?: readonly OtherRules[];
  readonly votingSeats?: readonly SeatWithVote[];
}

export interface Context {
  readonly title: string;
  /** Of the newest version; 0 and null until there is one. */
  readonly number: number;
  readonly appliesFrom: string | null;
  readonly facts: Facts & RulesFacts;
}

export type Input = Started & { readonly facts: Facts };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title = '', facts = noFacts } = input ?? {};
  return { title, number: 0, appliesFrom: null, facts };
}

interface Args {
  readonly context: Context;
  readonly event: Event;
}

export function adopted({ context, event }: Args): Partial<Context> {
  assertEvent(event, 'ADOPT');
  return { title: event.rules.title, number: context.number + 1, appliesFrom: event.appliesFrom };
}

export function rectified({ event }: Args): Partial<Context> {
  assertEvent(event, 'RECTIFY');
  return { title: event.rules.title };
}
