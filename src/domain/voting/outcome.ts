import { formulaOf } from './atoms.js';
import { counting, holds, withOneMoreFor, type Counting } from './count.js';
import type { DecisionRule } from './decision-rule.js';
import { quorumCount, type QuorumCount } from './quorum-count.js';
import type { Ballot } from './seat-ballot.js';
import { stanceOf } from './stance.js';
import type { Condition } from './voting-conditions.js';
import type { VotingRules } from './voting-rules.js';

/** What a ballot comes to. `noQuorum`: nothing can be decided. `chairConcludes`: nothing is counted. */
export type BallotVerdict = 'approved' | 'notApproved' | 'noQuorum' | 'tied' | 'chairConcludes';

/** How a tie was resolved, where there was one that one more vote would have broken. */
export type Tie = 'falls' | 'discussed' | 'chairFor' | 'chairAgainst' | 'chairAwaited';

export interface Outcome {
  readonly verdict: BallotVerdict;
  readonly tie: Tie | null;
  readonly quorum: QuorumCount | null;
  readonly counted: Counting;
}

/** Counts a ballot by the rule for its matter and channel. */
export function outcomeOf(ballot: Ballot, rules: VotingRules, rule: DecisionRule): Outcome {
  const quorum = quorumCount(ballot, rules, rule);
  const counted = counting(ballot.seats, rules, rule);
  const result = (verdict: BallotVerdict, tie: Tie | null = null) => ({ verdict, tie, quorum, counted });
  if (quorum && !quorum.reached) return result('noQuorum');
  if (rule.condition.kind === 'consensus') return result('chairConcludes');
  if (isCarried(rule.condition, counted)) return result('approved');
  if (!isTied(rule.condition, counted)) return result('notApproved');
  const tie = resolved(ballot, rule);
  return result(TIES[tie], tie);
}

type Counted = Exclude<Condition, { kind: 'consensus' }>;

const isCarried = (condition: Counted, counted: Counting) => holds(formulaOf(condition), counted);

/** As many for as against, where one more for would carry: a tie is of no consequence where more is required. */
function isTied(condition: Counted, counted: Counting): boolean {
  const inFavour = counted.sum('for', 'votes', null);
  if (inFavour === 0 || inFavour !== counted.sum('against', 'votes', null)) return false;
  return isCarried(condition, withOneMoreFor(counted));
}

export const TIES = {
  falls: 'notApproved',
  discussed: 'tied',
  chairFor: 'approved',
  chairAgainst: 'notApproved',
  chairAwaited: 'tied',
} as const satisfies Record<Tie, BallotVerdict>;

function resolved({ seats }: Ballot, { ties }: DecisionRule): Tie {
  if (ties === 'falls') return 'falls';
  if (ties === 'furtherDiscussion') return 'discussed';
  const chair = seats.find((seat) => seat.chair && !seat.out);
  const stance = chair ? stanceOf(chair) : null;
  return stance === 'for' ? 'chairFor' : stance === 'against' ? 'chairAgainst' : 'chairAwaited';
}
