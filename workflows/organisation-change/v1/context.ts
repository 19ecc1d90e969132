import type { CommitteeSeat } from '../../../src/domain/rounds/committee-seats.js';
import type { SeatedOrganisation } from '../../../src/domain/groups/seated-organisations.js';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Started } from './events.js';

/** Facts this lifecycle asks for. */
interface ChangeFacts {
  readonly committeeSeats?: readonly CommitteeSeat[];
  readonly organisations?: readonly string[];
  readonly seatedOrganisations?: readonly SeatedOrganisation[];
}

export interface Context {
  readonly title: string;
  readonly kind: Started['kind'];
  readonly effectiveFrom: string;
  readonly facts: Facts & ChangeFacts;
}

export type Input = Started & { readonly facts: Facts };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title = '', kind = 'renamed', effectiveFrom = '', facts = noFacts } = input ?? {};
  return { title, kind, effectiveFrom, facts };
}
