import type { Condition } from './voting-conditions.js';
import type { Quorum } from './voting-quorum.js';
import type { VotingRules } from './voting-rules.js';

/** At a meeting, or by mail. */
export type Channel = 'meeting' | 'written';

/** The rule for one matter in one channel, complete. */
export interface DecisionRule {
  readonly quorum: Quorum | null;
  readonly condition: Condition;
  readonly abstentions: 'neutral' | 'against' | 'outOfBase';
  readonly ties: 'falls' | 'furtherDiscussion' | 'chairCasts' | 'chairWithoutVote';
}

const UNSAID: DecisionRule = {
  quorum: null,
  condition: { kind: 'consensus' },
  abstentions: 'neutral',
  ties: 'falls',
};

type Parts = Partial<DecisionRule> & { readonly [C in Channel]?: Partial<DecisionRule> | undefined };

/** The rule for a matter: what the general rule says, then what it says of the channel, then the same of the matter. */
export function decisionRule(rules: VotingRules, matter: string, channel: Channel): DecisionRule {
  const own = Object.hasOwn(rules.matters, matter) ? rules.matters[matter] : undefined;
  const layers = [rules.default, own].flatMap((parts: Parts | undefined) => [parts, parts?.[channel]]);
  return layers.reduce<DecisionRule>(refined, UNSAID);
}

const refined = (general: DecisionRule, special: Partial<DecisionRule> | undefined): DecisionRule => ({
  quorum: special?.quorum === undefined ? general.quorum : special.quorum,
  condition: special?.condition ?? general.condition,
  abstentions: special?.abstentions ?? general.abstentions,
  ties: special?.ties ?? general.ties,
});
