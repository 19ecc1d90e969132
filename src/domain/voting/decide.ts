import { ballotNeeds } from './ballot-needs.js';
import { decisionRule } from './decision-rule.js';
import type { Line } from './lines.js';
import { outcomeOf, type BallotVerdict } from './outcome.js';
import type { QuorumCount } from './quorum-count.js';
import type { Ballot } from './seat-ballot.js';
import { isSettled } from './settled.js';
import { isAwaited } from './stance.js';
import type { VotingRules } from './voting-rules.js';
import { workedExplanation } from './worked-explanation.js';

/** What a ballot comes to if it is concluded as it stands. */
export interface Decision {
  readonly verdict: BallotVerdict;
  readonly explanation: readonly Line[];
  /** What it still needs to be approved. */
  readonly needs: readonly Line[];
  /** Null when none is asked. */
  readonly quorum: QuorumCount | null;
  /** Whether those who have not answered cannot change the verdict. */
  readonly settled: boolean;
  /** Seats that have not answered, as long as they, together, could change the verdict. */
  readonly canStillChange: readonly string[];
}

/** Decides a ballot by the committee's rules, and says why. */
export function decide(rules: VotingRules, ballot: Ballot): Decision {
  const rule = decisionRule(rules, ballot.matter, ballot.channel);
  const outcome = outcomeOf(ballot, rules, rule);
  const settled = isSettled(ballot, rules, rule, outcome);
  return {
    verdict: outcome.verdict,
    explanation: workedExplanation(outcome, rule),
    needs: ballotNeeds(outcome, rule),
    quorum: outcome.quorum,
    settled,
    canStillChange: settled ? [] : ballot.seats.filter(isAwaited).map(({ seat }) => seat),
  };
}
