import type { Channel } from '../voting/decision-rule.js';
import { decisionRule } from '../voting/decision-rule.js';
import type { Lapse } from '../voting/tally.js';
import { DEFAULT_MATTER, votingRules, type VotingRules } from '../voting/voting-rules.js';
import type { RulesVersion } from '../rules/rules-in-force.js';

/** The ways of concluding; by consensus the chair does, and nothing is counted. */
export const ways = ['consensus', 'written', 'vote', 'silence'] as const;
export type Way = (typeof ways)[number];

/** By what a round is decided: stamped on it when it opens, and never changed by rules that come later. */
export interface Procedure {
  readonly way: Way;
  readonly matter: string;
  /** The version of the committee's rules of procedure; null where it has none, or they do not rule this. */
  readonly rules: { readonly instance: string; readonly number: number } | null;
  readonly voting: VotingRules;
}

/** What is said when a round is prepared. */
export interface Asked {
  readonly way: Way;
  readonly matter: string;
  readonly quorum: number | null;
  readonly lapse: Lapse | null;
}

const CHANNELS: Readonly<Record<Way, Channel>> = {
  consensus: 'meeting',
  vote: 'meeting',
  written: 'written',
  silence: 'written',
};

export const channelOf = (way: Way): Channel => CHANNELS[way];

/** By what a round is decided: by the committee's rules where they count votes on the matter, else by what was asked for. */
export function procedureOf(asked: Asked, version: RulesVersion | null): Procedure {
  const { way, matter } = asked;
  if (!version || !rules(version.rules.voting, asked)) return { way, matter, rules: null, voting: simple(asked) };
  return { way, matter, rules: { instance: version.instance, number: version.number }, voting: version.rules.voting };
}

/** Whether the rules say more of this than that the chair concludes. */
const rules = (voting: VotingRules, { way, matter }: Asked): boolean =>
  way === 'silence' || way === 'consensus' || counts(voting, matter, channelOf(way));

/** Whether votes on a matter are counted. */
export const counts = (voting: VotingRules, matter: string, channel: Channel): boolean =>
  decisionRule(voting, matter, channel).condition.kind !== 'consensus';

export const knowsMatter = ({ voting }: Pick<Procedure, 'voting'>, matter: string): boolean =>
  matter === DEFAULT_MATTER || Object.hasOwn(voting.matters, matter);

/**
 * Where no rules are laid down: a vote is carried by the majority of those cast, and a tie does not carry; in writing a
 * paper is approved when somebody approves and nobody has a reservation or says no. At least one must have answered.
 */
function simple({ way, quorum, lapse }: Asked): VotingRules {
  if (way === 'consensus' || way === 'silence') return votingRules.parse({});
  const most = { kind: 'share', what: 'for', moreThan: '1/2', of: 'cast' };
  const nobodyAgainst = [
    { kind: 'count', what: 'for', atLeast: 1 },
    { kind: 'count', what: 'against', atMost: 0 },
  ];
  return votingRules.parse({
    default: {
      quorum: { by: 'answers', atLeast: Math.max(1, quorum ?? 1) },
      condition: way === 'vote' ? most : { kind: 'all', of: nobodyAgainst },
    },
    ...(lapse && { lapse }),
  });
}
