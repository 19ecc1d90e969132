import type { PaperStanding, RoundStanding } from '../types';
import type { Correction } from './correction-fields';

const OUTCOMES = [
  'approved',
  'approvedWithCorrections',
  'noted',
  'discussed',
  'postponed',
  'returned',
  'rejected',
] as const;
export const CONFIRMERS = ['chair', 'circulation', 'meeting'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What papers can come to: plans and reports can be noted, all others want a decision. */
export const outcomesFor = (papers: readonly Pick<PaperStanding, 'lifecycle'>[]): readonly Outcome[] =>
  papers.every(({ lifecycle }) => lifecycle === 'plain-paper') ? OUTCOMES : OUTCOMES.filter((one) => one !== 'noted');

/** What becomes of one paper. */
export interface Decided {
  readonly paper: string;
  readonly outcome?: Outcome;
  readonly note?: string;
}

/** A decision as CONCLUDE takes it: the same for all papers, or one for each. */
export interface Decision {
  readonly sameForAll?: Omit<Decided, 'paper'>;
  readonly outcomes?: readonly Decided[];
  readonly confirmer?: (typeof CONFIRMERS)[number];
  readonly corrections?: readonly Correction[];
  readonly meeting?: { readonly name?: string; readonly item?: string; readonly date?: string };
  readonly reason?: string;
}

/** The papers of a round that are approved with corrections. */
export const corrected = (
  { sameForAll, outcomes = [] }: Decision,
  papers: RoundStanding['papers'],
): readonly string[] =>
  sameForAll
    ? sameForAll.outcome === 'approvedWithCorrections'
      ? papers.map(({ id }) => id)
      : []
    : outcomes.filter(({ outcome }) => outcome === 'approvedWithCorrections').map(({ paper }) => paper);

/** Corrections go with papers that are approved with them: without such a paper there are none. */
export function settled(decision: Decision, papers: RoundStanding['papers']): Decision {
  if (corrected(decision, papers).length > 0) return decision;
  return { ...decision, corrections: undefined, confirmer: undefined };
}
