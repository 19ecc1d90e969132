import { fractionOf, type Fraction, type Rounding } from './fraction.js';
import type { Base, Count, Counted, Measure, Share, Unanimity } from './voting-conditions.js';

/** On which side of its limit a number must be. */
export type Side = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';

export const SIDES: readonly Side[] = ['atLeast', 'moreThan', 'atMost', 'lessThan'];

export const isFloor = (side: Side): boolean => side === 'atLeast' || side === 'moreThan';

/** One comparison, of which every condition is made. */
export interface Atom {
  readonly form: 'share' | 'count' | 'unanimity' | 'blocking';
  readonly what: 'for' | 'against' | 'abstaining' | 'notFor';
  readonly side: Side;
  /** Of `of`; of one when `of` is null. */
  readonly amount: Fraction;
  /** The amount as the rules write it. */
  readonly stated: string;
  readonly of: Base | null;
  readonly in: Measure;
  readonly group: string | null;
  /** Null: nothing is rounded. */
  readonly rounding: Rounding | null;
}

/** A condition as comparisons, of which all or any must hold. */
export type Formula = Atom | { readonly op: 'all' | 'any'; readonly of: readonly Formula[] };

/** What a condition comes down to. */
export function formulaOf(condition: Counted): Formula {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { op: condition.kind, of: condition.of.map(formulaOf) };
    case 'blocking':
      return { op: 'any', of: [formulaOf(condition.condition), tooFewOpponents(condition)] };
    case 'unanimity':
      return unanimous(condition);
    case 'share':
    case 'count':
      return together(bounds(condition));
  }
}

const together = ([first, ...others]: readonly Atom[]): Formula =>
  first && others.length === 0 ? first : { op: 'all', of: first ? [first, ...others] : [] };

/** The comparisons of a share or a count, one a limit. */
export function bounds(condition: Share | Count): readonly Atom[] {
  const { kind: form, what, in: measure, group = null, rounding = null } = condition;
  const rest = { form, what, in: measure, group, rounding };
  return limitsOf(condition).map((limit) => ({ ...rest, ...limit }));
}

type Limit = Pick<Atom, 'side' | 'amount' | 'stated' | 'of'>;

function limitsOf(condition: Share | Count): readonly Limit[] {
  if (condition.kind === 'share')
    return SIDES.flatMap((side) => {
      const stated = condition[side];
      return stated === undefined ? [] : [{ side, amount: fractionOf(stated), stated, of: condition.of }];
    });
  const { outOf } = condition;
  return (['atLeast', 'atMost'] as const).flatMap((side): readonly Limit[] => {
    const num = condition[side];
    if (num === undefined) return [];
    if (outOf === undefined) return [{ side, amount: { num, den: 1 }, stated: String(num), of: null }];
    return [{ side, amount: { num, den: outOf }, stated: `${num}/${outOf}`, of: 'all' }];
  });
}

const WHOLE: Fraction = { num: 1, den: 1 };

const unanimous = ({ of, in: measure, group }: Unanimity): Atom => ({
  form: 'unanimity',
  what: 'for',
  side: 'atLeast',
  amount: WHOLE,
  stated: '1/1',
  of,
  in: measure,
  group: group ?? null,
  rounding: null,
});

const tooFewOpponents = ({ atLeast, in: measure, opponents }: Extract<Counted, { kind: 'blocking' }>): Atom => ({
  form: 'blocking',
  what: opponents,
  side: 'atMost',
  amount: { num: atLeast - 1, den: 1 },
  stated: String(atLeast - 1),
  of: null,
  in: measure,
  group: null,
  rounding: null,
});
