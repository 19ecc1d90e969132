import { formulaOf, type Formula } from './atoms.js';
import type { DecisionRule } from './decision-rule.js';
import type { Ballot, SeatBallot } from './seat-ballot.js';
import { isAwaited } from './stance.js';
import type { Choice } from './tally.js';
import type { VotingRules } from './voting-rules.js';

/** One of each way in which a vote can go, and none. */
const WAYS: readonly (Choice | null)[] = [null, 'approve', 'cannot', 'abstain'];

/**
 * Every ballot that the seats awaited could make of this one, up to what the rules cannot tell apart; null when looking at
 * them would take more than `effort` seats.
 */
export function completions(ballot: Ballot, rules: VotingRules, rule: DecisionRule, effort: number) {
  const classes = alike(ballot.seats.filter(isAwaited), rules, rule);
  const number = classes.reduce((product, { length }) => product * combinations(length), 1);
  return number * ballot.seats.length > effort ? null : completed(ballot, classes);
}

/** In how many ways so many alike can be shared among four answers. */
const combinations = (seats: number) => ((seats + 1) * (seats + 2) * (seats + 3)) / 6;

/** Seats that count the same, together. */
function alike(
  seats: readonly SeatBallot[],
  rules: VotingRules,
  rule: DecisionRule,
): readonly (readonly SeatBallot[])[] {
  const feature = distinctions(rules, rule);
  const classes = new Map<string, SeatBallot[]>();
  for (const seat of seats) {
    const key = JSON.stringify(feature(seat));
    classes.set(key, [...(classes.get(key) ?? []), seat]);
  }
  return [...classes.values()];
}

/** What of a seat the rules look at. */
function distinctions(rules: VotingRules, { condition, quorum }: DecisionRule) {
  const atoms = condition.kind === 'consensus' ? [] : atomsOf(formulaOf(condition));
  const measures = new Set(atoms.map((atom) => atom.in));
  const organised =
    rules.votes.per === 'organisation' || measures.has('organisations') || quorum?.by === 'organisations';
  const weighed = rules.votes.weighted || measures.has('weight');
  const groups = new Set(atoms.map(({ group }) => group));
  return ({ organisation, group, weight, chair, present, person }: SeatBallot) => [
    organised && organisation,
    groups.has(group) && group,
    weighed && weight,
    chair,
    present,
    quorum?.by === 'heads' && person,
  ];
}

const atomsOf = (formula: Formula): readonly Exclude<Formula, { op: unknown }>[] =>
  'op' in formula ? formula.of.flatMap(atomsOf) : [formula];

function* completed(ballot: Ballot, classes: readonly (readonly SeatBallot[])[]): Generator<Ballot, void> {
  for (const answers of choices(classes))
    yield { ...ballot, seats: ballot.seats.map((seat) => answers.get(seat.seat) ?? seat) };
}

function* choices(classes: readonly (readonly SeatBallot[])[]): Generator<Map<string, SeatBallot>, void> {
  const [first, ...others] = classes;
  if (!first) {
    yield new Map();
    return;
  }
  for (const rest of choices(others))
    for (const shared of shares(first, WAYS))
      yield new Map([...rest, ...shared.map((seat) => [seat.seat, seat] as const)]);
}

/** Gives the first so many of the seats the first answer, the next so many the second, and so on. */
function* shares(
  seats: readonly SeatBallot[],
  ways: readonly (Choice | null)[],
): Generator<readonly SeatBallot[], void> {
  const [choice = null, ...others] = ways;
  const answering = (number: number) => seats.slice(0, number).map((seat) => ({ ...seat, choice }));
  if (others.length === 0) {
    yield answering(seats.length);
    return;
  }
  for (let number = 0; number <= seats.length; number++)
    for (const rest of shares(seats.slice(number), others)) yield [...answering(number), ...rest];
}
