import { isFloor, type Atom, type Formula } from './atoms.js';
import type { Counting } from './count.js';
import type { DecisionRule } from './decision-rule.js';
import { isIn } from './sums.js';
import { prospects, type Standing, type Voters } from './voters.js';

/** Whether something may come out either way, whatever is still answered. Never narrower than the truth. */
export interface Possible {
  readonly mayHold: boolean;
  readonly mayFail: boolean;
}

type Abstentions = DecisionRule['abstentions'];

/** How a condition may come out. Its parts are looked at one by one, as if each could have its own best answers. */
export function possible(formula: Formula, counted: Counting, abstentions: Abstentions): Possible {
  if (!('op' in formula)) return possibleOf(formula, counted.votersOf(formula.in, formula.group), abstentions);
  const parts = formula.of.map((part) => possible(part, counted, abstentions));
  const [hold, fail] = [parts.map(({ mayHold }) => mayHold), parts.map(({ mayFail }) => mayFail)];
  return formula.op === 'all'
    ? { mayHold: hold.every(Boolean), mayFail: fail.some(Boolean) }
    : { mayHold: hold.some(Boolean), mayFail: fail.every(Boolean) };
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** The least and the most that voters can come to, each counted by itself. */
export function range(voters: readonly Voters[], points: (standing: Standing) => number, start = 0): Range {
  let [min, max] = [start, start];
  for (const alike of voters) {
    const all = prospects(alike).map(points);
    min += alike.value * Math.min(...all);
    max += alike.value * Math.max(...all);
  }
  return { min, max };
}

function possibleOf(atom: Atom, voters: readonly Voters[], abstentions: Abstentions): Possible {
  const { num, den } = atom.amount;
  const base = atom.of;
  const counts = points(atom, abstentions);
  const inBase = (standing: Standing) => (base !== null && isIn(base, standing, abstentions) ? num : 0);
  const excess = range(voters, (standing) => den * counts(standing) - inBase(standing), base === null ? -num : 0);
  return isFloor(atom.side)
    ? floorPossible(atom, excess, range(voters, counts))
    : ceilingPossible(atom, excess, range(voters, counts));
}

const points =
  ({ what }: Atom, abstentions: Abstentions) =>
  (standing: Standing) =>
    what === 'notFor'
      ? Number(isIn('all', standing, abstentions)) - Number(isIn('for', standing, abstentions))
      : Number(isIn(what, standing, abstentions));

function floorPossible(atom: Atom, { min, max }: Range, value: Range): Possible {
  const [slack, over] = [slackOf(atom), atom.side === 'moreThan' ? 1 : 0];
  return { mayHold: max >= over - slack && value.max >= 1, mayFail: min < over + slack || value.min < 1 };
}

function ceilingPossible(atom: Atom, { min, max }: Range, value: Range): Possible {
  const [slack, under] = [slackOf(atom), atom.side === 'lessThan' ? 1 : 0];
  const mayFail = max > -under - slack && (under === 0 || value.max >= 1);
  return { mayHold: min <= slack - under || (under === 1 && value.min < 1), mayFail };
}

/** Rounding moves a limit by less than one; what is rounded as it must be anyway is not moved. */
function slackOf({ side, amount, rounding }: Atom): number {
  const natural = side === 'atLeast' || side === 'lessThan' ? 'up' : 'down';
  return rounding === null || rounding === natural ? 0 : amount.den;
}
