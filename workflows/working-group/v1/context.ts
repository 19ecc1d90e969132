import type { GroupSeat } from '../../../src/domain/groups/group-seats.js';
import type { Vacancy } from '../../../src/domain/groups/vacancy.js';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Started } from './events.js';

/** Facts this lifecycle asks for. */
interface GroupFacts {
  readonly childCommittees?: readonly { readonly id: string }[];
  readonly organisations?: readonly string[];
  readonly groupSeats?: readonly GroupSeat[];
  readonly vacancies?: readonly Vacancy[];
}

export interface Context {
  readonly title: string;
  /** The group's own committee. */
  readonly body: string;
  readonly gated: boolean;
  readonly gateCondition: string | null;
  readonly gateOpen: boolean;
  readonly finalReport: boolean;
  readonly facts: Facts & GroupFacts;
}

export type Input = Started & { readonly facts: Facts };

const blank: Started = { title: '', body: '', gated: false };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title, body, gated, gateCondition = null } = input ?? blank;
  const facts = input?.facts ?? noFacts;
  return { title, body, gated, gateCondition, gateOpen: false, finalReport: false, facts };
}

export const gateOpened = (): Partial<Context> => ({ gateOpen: true });
export const gateClosed = (): Partial<Context> => ({ gateOpen: false });
export const reported = (): Partial<Context> => ({ finalReport: true });
