import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Nudge } from '../../../src/domain/nudging/nudge.js';
import type { CorrectedPaper } from '../../../src/domain/papers/corrected-paper.js';
import type { Started } from './events.js';

/** Facts this lifecycle asks for. */
interface CorrectionFacts {
  readonly correctedPaper?: CorrectedPaper | null;
  readonly enclosed?: boolean;
  readonly nudges?: readonly Nudge[];
}

export interface Context {
  readonly title: string;
  readonly key: string;
  readonly scope: 'general' | 'specific';
  readonly kind: 'text' | 'enclosure' | 'principle';
  /** A seat, or the secretariat. */
  readonly owner: string;
  readonly due: string;
  readonly enclosure: string | null;
  /** The approval round that decided it, when one did. */
  readonly round: string | null;
  /** Who made it: somebody else checks it. */
  readonly madeBy: string | null;
  readonly madeIn: number | null;
  readonly facts: Facts & CorrectionFacts;
}

export type Input = Started & { readonly facts: Facts };

const blank: Started = {
  title: '',
  key: '',
  scope: 'specific',
  kind: 'text',
  text: '',
  origin: { item: '', who: '' },
  owner: 'secretariat',
  due: '',
};

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title, key, scope, kind, owner, due, enclosure = null, round = null } = input ?? blank;
  const facts = input?.facts ?? noFacts;
  return { title, key, scope, kind, owner, due, enclosure, round, madeBy: null, madeIn: null, facts };
}

interface Args {
  readonly context: Context;
  readonly event: { readonly type: string; readonly version?: number };
}

export const made = ({ context, event }: Args): Partial<Context> => ({
  madeBy: context.facts.actor.person,
  madeIn: event.version ?? null,
});

export const unmade = (): Partial<Context> => ({ madeBy: null, madeIn: null });
