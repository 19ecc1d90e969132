import { formulaOf } from './atoms.js';
import { possible, range } from './bounds.js';
import { completions } from './completions.js';
import type { DecisionRule } from './decision-rule.js';
import { outcomeOf, TIES, type BallotVerdict, type Outcome, type Tie } from './outcome.js';
import { quorumCount } from './quorum-count.js';
import { withAnswers, type Ballot } from './seat-ballot.js';
import { isAwaited, stanceOf } from './stance.js';
import { isIn } from './sums.js';
import type { Choice } from './tally.js';
import type { VotingRules } from './voting-rules.js';

/** So many seats are looked at, over all ballots tried, before giving up. */
const EFFORT = 50_000;

const EXTREMES: readonly Choice[] = ['approve', 'cannot', 'abstain'];

/**
 * Whether no answer that may still come, of whatever seats, could change what the ballot comes to. Never wrongly yes. In
 * small committees exact; in large ones a no may stand where several conditions depend on each other. A chair who
 * concludes hears everybody first.
 */
export function isSettled(ballot: Ballot, rules: VotingRules, rule: DecisionRule, now: Outcome): boolean {
  if (!ballot.seats.some(isAwaited)) return true;
  if (now.verdict === 'chairConcludes') return false;
  const same = (other: Ballot) => outcomeOf(other, rules, rule).verdict === now.verdict;
  if (!EXTREMES.every((choice) => same(allAnswering(ballot, choice)))) return false;
  if (possibleVerdicts(ballot, rules, rule, now).size === 1) return true;
  const others = completions(ballot, rules, rule, EFFORT);
  return others !== null && [...others].every(same);
}

const allAnswering = (ballot: Ballot, choice: Choice): Ballot =>
  withAnswers(
    ballot,
    ballot.seats.filter(isAwaited).map(({ seat }) => ({ seat, choice })),
  );

/** All verdicts that may come, and perhaps some that cannot. More answers never miss a quorum that fewer reach. */
function possibleVerdicts(ballot: Ballot, rules: VotingRules, rule: DecisionRule, now: Outcome): Set<BallotVerdict> {
  const atBest = quorumCount(allAnswering(ballot, 'abstain'), rules, rule);
  const verdicts = new Set<BallotVerdict>();
  if (now.quorum && !now.quorum.reached) verdicts.add('noQuorum');
  if (atBest === null || atBest.reached) counted(ballot, rule, now).forEach((verdict) => verdicts.add(verdict));
  return verdicts;
}

function counted(ballot: Ballot, rule: DecisionRule, now: Outcome): readonly BallotVerdict[] {
  if (rule.condition.kind === 'consensus') return ['chairConcludes'];
  const { mayHold, mayFail } = possible(formulaOf(rule.condition), now.counted, rule.abstentions);
  const tied = mayFail && mayTie(rule, now) ? tieVerdicts(ballot, rule) : [];
  return [...(mayHold ? (['approved'] as const) : []), ...(mayFail ? (['notApproved'] as const) : []), ...tied];
}

function mayTie({ abstentions, ties }: DecisionRule, { counted: { votersOf } }: Outcome): boolean {
  if (ties === 'falls') return false;
  const lead = range(
    votersOf('votes', null),
    (standing) => Number(isIn('for', standing, abstentions)) - Number(isIn('against', standing, abstentions)),
  );
  return lead.min <= 0 && lead.max >= 0;
}

/** What a tie may come to: the chair may still vote. */
function tieVerdicts({ seats }: Ballot, { ties }: DecisionRule): readonly BallotVerdict[] {
  const verdicts = (...of: readonly Tie[]) => of.map((tie) => TIES[tie]);
  if (ties === 'furtherDiscussion') return verdicts('discussed');
  const chair = seats.find((seat) => seat.chair && !seat.out);
  if (!chair) return verdicts('chairAwaited');
  if (isAwaited(chair)) return verdicts('chairFor', 'chairAgainst', 'chairAwaited');
  const stance = stanceOf(chair);
  return verdicts(stance === 'for' ? 'chairFor' : stance === 'against' ? 'chairAgainst' : 'chairAwaited');
}
