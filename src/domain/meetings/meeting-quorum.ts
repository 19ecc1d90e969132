import type { RulesOfProcedure } from '../rules/rules-of-procedure.js';
import { decisionRule } from '../voting/decision-rule.js';
import { quorumNeed } from '../voting/quorum-count.js';
import type { Quorum } from '../voting/voting-quorum.js';
import { DEFAULT_MATTER } from '../voting/voting-rules.js';

/** What the rules ask of a meeting: the quorum of an ordinary matter; null where they ask for none. */
export const meetingQuorum = (rules: Pick<RulesOfProcedure, 'voting'> | null): Quorum | null =>
  rules ? decisionRule(rules.voting, DEFAULT_MATTER, 'meeting').quorum : null;

/** How many of so many must take part; null where the rules ask for no number. */
export function quorumFor(rules: Pick<RulesOfProcedure, 'voting'> | null, of: number): number | null {
  const quorum = meetingQuorum(rules);
  return quorum && quorumNeed(quorum, of);
}
