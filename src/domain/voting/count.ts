import { isFloor, type Atom, type Formula } from './atoms.js';
import type { DecisionRule } from './decision-rule.js';
import { divide, type Rounding } from './fraction.js';
import type { SeatBallot } from './seat-ballot.js';
import { sumOf, type Sum } from './sums.js';
import { voters, type Voters } from './voters.js';
import type { Measure } from './voting-conditions.js';
import type { VotingRules } from './voting-rules.js';

/** The votes of a ballot, counted as a rule has it. */
export interface Counting {
  readonly votersOf: (measure: Measure, group: string | null) => readonly Voters[];
  readonly sum: (sum: Sum, measure: Measure, group: string | null) => number;
}

/** Seats that have a vote, and of whom a share of all is taken. */
export function electorate(
  seats: readonly SeatBallot[],
  rules: VotingRules,
  { ties }: DecisionRule,
): readonly SeatBallot[] {
  const entitled = rules.recusal === 'leavesBase' ? seats.filter(({ out }) => !out) : seats;
  return ties === 'chairWithoutVote' ? entitled.filter(({ chair }) => !chair) : entitled;
}

/** Counts when asked, and everything once. */
export function counting(seats: readonly SeatBallot[], rules: VotingRules, rule: DecisionRule): Counting {
  const own = electorate(seats, rules, rule);
  const votersOf = remembered((measure: Measure, group) =>
    voters(group === null ? own : own.filter((seat) => seat.group === group), measure, rules),
  );
  const sums = new Map<string, number>();
  const sum = (of: Sum, measure: Measure, group: string | null) => {
    const key = `${of}.${measure}.${group ?? ''}`;
    const known = sums.get(key) ?? sumOf(of, votersOf(measure, group), rule.abstentions);
    sums.set(key, known);
    return known;
  };
  return { votersOf, sum };
}

function remembered<Value>(make: (measure: Measure, group: string | null) => Value) {
  const made = new Map<string, Value>();
  return (measure: Measure, group: string | null): Value => {
    const key = `${measure}.${group ?? ''}`;
    const value = made.get(key) ?? make(measure, group);
    made.set(key, value);
    return value;
  };
}

/** The count with one more vote for, as the chair's casting vote is; the groups have none more. */
export const withOneMoreFor = (counted: Counting): Counting => ({
  ...counted,
  sum: (sum, measure, group) =>
    counted.sum(sum, measure, group) + ((sum === 'for' || sum === 'cast') && group === null ? 1 : 0),
});

/** A comparison as it came out. */
export interface Finding {
  readonly value: number;
  /** What a share was taken of; null for a plain number. */
  readonly base: number | null;
  /** The number that the value had to reach, or must not exceed. */
  readonly limit: number;
  readonly met: boolean;
}

export function find(atom: Atom, counted: Counting): Finding {
  const value = valueOf(atom, counted);
  const base = atom.of === null ? null : counted.sum(atom.of, atom.in, atom.group);
  const limit = limitFor(atom, base ?? 1);
  return { value, base, limit, met: isFloor(atom.side) ? value >= limit : value <= limit };
}

function valueOf({ what, in: measure, group }: Atom, { sum }: Counting): number {
  return what === 'notFor' ? sum('all', measure, group) - sum('for', measure, group) : sum(what, measure, group);
}

/**
 * The whole number that satisfies a comparison. Votes are whole, so that two thirds of 7 are reached by 5 and a quarter
 * of 7 is not exceeded by 1. Where nobody votes, no share is reached and none is exceeded.
 */
export function limitFor({ side, amount, rounding }: Pick<Atom, 'side' | 'amount' | 'rounding'>, base: number): number {
  const { num, den } = amount;
  const share = (natural: Rounding) => divide(num * base, den, rounding ?? natural);
  switch (side) {
    case 'atLeast':
      return Math.max(1, share('up'));
    case 'moreThan':
      return Math.max(1, share('down') + 1);
    case 'atMost':
      return share('down');
    case 'lessThan':
      return Math.max(0, share('up') - 1);
  }
}

export const holds = (formula: Formula, counted: Counting): boolean =>
  'op' in formula
    ? formula.op === 'all'
      ? formula.of.every((part) => holds(part, counted))
      : formula.of.some((part) => holds(part, counted))
    : find(formula, counted).met;
