import { bounds, formulaOf, isFloor, type Atom } from './atoms.js';
import {
  above,
  aboveCeiling,
  ABOVE_ALL,
  ALWAYS,
  BELOW_NOTHING,
  isNothing,
  isWhole,
  NO_LIMIT,
  TOGETHER_ABOVE_ALL,
  TWO_CEILINGS,
  TWO_FLOORS,
  type Contradiction,
} from './contradiction-texts.js';
import { compareFractions } from './fraction.js';
import type { Condition, Count, Counted, Share } from './voting-conditions.js';

type Path = Contradiction['path'];

/** What in a condition cannot be, whoever votes. */
export function conditionContradictions(condition: Condition, path: Path): readonly Contradiction[] {
  switch (condition.kind) {
    case 'consensus':
    case 'unanimity':
      return [];
    case 'blocking':
      return conditionContradictions(condition.condition, [...path, 'condition']);
    case 'all':
    case 'any':
      return [
        ...condition.of.flatMap((part, index) => conditionContradictions(part, [...path, 'of', index])),
        ...(condition.kind === 'all' ? amongParts(condition.of, path) : []),
      ];
    case 'share':
      return [...shareLimits(condition, path), ...betweenLimits(condition, path)];
    case 'count':
      return [...countLimits(condition, path), ...betweenLimits(condition, path)];
  }
}

function shareLimits({ atLeast, moreThan, atMost, lessThan }: Share, path: Path): readonly Contradiction[] {
  const at = (side: string) => [...path, side];
  const found: Contradiction[] = [];
  if ([atLeast, moreThan, atMost, lessThan].every((limit) => limit === undefined)) found.push({ path, text: NO_LIMIT });
  if (atLeast !== undefined && moreThan !== undefined) found.push({ path: at('moreThan'), text: TWO_FLOORS });
  if (atMost !== undefined && lessThan !== undefined) found.push({ path: at('lessThan'), text: TWO_CEILINGS });
  if (atLeast !== undefined && isNothing(atLeast)) found.push({ path: at('atLeast'), text: ALWAYS });
  if (moreThan !== undefined && isWhole(moreThan)) found.push({ path: at('moreThan'), text: ABOVE_ALL });
  if (lessThan !== undefined && isNothing(lessThan)) found.push({ path: at('lessThan'), text: BELOW_NOTHING });
  return found;
}

function countLimits({ atLeast, atMost, outOf }: Count, path: Path): readonly Contradiction[] {
  if (atLeast === undefined && atMost === undefined) return [{ path, text: NO_LIMIT }];
  if (outOf === undefined || atLeast === undefined || atLeast <= outOf) return [];
  return [{ path: [...path, 'atLeast'], text: above(atLeast, outOf) }];
}

/** A floor above the ceiling of one share or count. */
function betweenLimits(condition: Share | Count, path: Path): readonly Contradiction[] {
  const atoms = bounds(condition);
  return atoms.flatMap((floor) =>
    atoms.filter((ceiling) => exclude(floor, ceiling)).map((ceiling) => clash(floor, ceiling, [...path, floor.side])),
  );
}

const clash = (floor: Atom, ceiling: Atom, path: Path): Contradiction => ({
  path,
  text: aboveCeiling(floor.stated, ceiling.stated),
});

/** Two comparisons of the same thing, of which one asks for more than the other allows. */
function exclude(floor: Atom, ceiling: Atom): boolean {
  if (!isFloor(floor.side) || isFloor(ceiling.side) || !isSame(floor, ceiling)) return false;
  const order = compareFractions(floor.amount, ceiling.amount);
  return order > 0 || (order === 0 && (floor.side === 'moreThan' || ceiling.side === 'lessThan'));
}

const isSame = (one: Atom, other: Atom) => one.what === other.what && hasSameBase(one, other);

const hasSameBase = (one: Atom, other: Atom) => one.of === other.of && one.in === other.in && one.group === other.group;

/** Parts that must all hold, and cannot: a floor above a ceiling, or more for and against than there is. */
function amongParts(parts: readonly Counted[], path: Path): readonly Contradiction[] {
  const atoms = parts.flatMap((part, index) => ownAtoms(part).map((atom) => ({ atom, path: [...path, 'of', index] })));
  return atoms.flatMap((one, index) =>
    atoms.slice(index + 1).flatMap((other) => (one.path.at(-1) === other.path.at(-1) ? [] : clashOf(one, other))),
  );
}

interface Placed {
  readonly atom: Atom;
  readonly path: Path;
}

function clashOf(one: Placed, other: Placed): readonly Contradiction[] {
  if (exclude(one.atom, other.atom)) return [clash(one.atom, other.atom, one.path)];
  if (exclude(other.atom, one.atom)) return [clash(other.atom, one.atom, other.path)];
  return exceedTogether(one.atom, other.atom) ? [{ path: other.path, text: TOGETHER_ABOVE_ALL }] : [];
}

function exceedTogether(one: Atom, other: Atom): boolean {
  const opposed = new Set([one.what, other.what]);
  if (!opposed.has('for') || !opposed.has('against') || one.of === null) return false;
  if (!hasSameBase(one, other) || !isFloor(one.side) || !isFloor(other.side)) return false;
  const [first, second] = [one.amount, other.amount];
  const sum = { num: first.num * second.den + second.num * first.den, den: first.den * second.den };
  const order = compareFractions(sum, { num: 1, den: 1 });
  return order > 0 || (order === 0 && (one.side === 'moreThan' || other.side === 'moreThan'));
}

function ownAtoms(part: Counted): readonly Atom[] {
  if (part.kind === 'all' || part.kind === 'any' || part.kind === 'blocking') return [];
  const formula = formulaOf(part);
  return 'op' in formula ? formula.of.filter((atom): atom is Atom => !('op' in atom)) : [formula];
}
