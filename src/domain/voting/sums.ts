import type { DecisionRule } from './decision-rule.js';
import type { Standing, Voters } from './voters.js';

/** What voters come to, in one measure. */
export interface Sums {
  readonly for: number;
  readonly against: number;
  readonly abstaining: number;
  /** For and against. */
  readonly cast: number;
  readonly present: number;
  readonly all: number;
}

export type Sum = keyof Sums;

type Abstentions = DecisionRule['abstentions'];

/** Whether one who stands so is in a sum. */
export function isIn(sum: Sum, { stance, present }: Standing, abstentions: Abstentions): boolean {
  const abstains = stance === 'abstaining';
  const against = stance === 'against' || (abstains && abstentions === 'against');
  const left = abstains && abstentions === 'outOfBase';
  switch (sum) {
    case 'for':
      return stance === 'for';
    case 'against':
      return against;
    case 'abstaining':
      return abstains;
    case 'cast':
      return stance === 'for' || against;
    case 'present':
      return present && !left;
    case 'all':
      return !left;
  }
}

export const sumOf = (sum: Sum, voters: readonly Voters[], abstentions: Abstentions): number =>
  voters.reduce((total, alike) => (isIn(sum, alike, abstentions) ? total + alike.value : total), 0);
