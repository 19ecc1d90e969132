import { z } from 'zod';

/** A ratio of whole numbers. */
export interface Fraction {
  readonly num: number;
  readonly den: number;
}

const RATIO = /^(\d{1,6})\/([1-9]\d{0,5})$/;
const PERCENT = /^(\d{1,3})(?:[.,](\d{1,4}))? ?%$/;

/** A share as people write it: `2/3`, `55 %`, `66.67 %`. At most the whole. */
export const fraction = z
  .string()
  .refine((text) => RATIO.test(text) || PERCENT.test(text), {
    abort: true,
    params: {
      da: 'Skal være en brøk som 2/3 eller en procent som 55 %.',
      en: 'Must be a fraction such as 2/3 or a percentage such as 55 %.',
    },
  })
  .refine((text) => !exceedsWhole(fractionOf(text)), {
    params: { da: 'Mere end det hele kan ikke nås.', en: 'More than the whole cannot be reached.' },
  });

const exceedsWhole = ({ num, den }: Fraction) => num > den;

/** The ratio that a text accepted by {@link fraction} stands for. */
export function fractionOf(text: string): Fraction {
  const ratio = RATIO.exec(text);
  if (ratio) return { num: Number(ratio[1]), den: Number(ratio[2]) };
  const [, whole = '', decimals = ''] = PERCENT.exec(text) ?? [];
  return { num: Number(whole + decimals), den: 100 * 10 ** decimals.length };
}

/** Negative, zero or positive as the one is smaller than, equal to or larger than the other. */
export const compareFractions = (one: Fraction, other: Fraction): number => one.num * other.den - other.num * one.den;

/** How a number of heads is made of a share of them. */
export const roundings = ['up', 'down', 'nearest'] as const;
export type Rounding = (typeof roundings)[number];

/** Divides whole numbers, without the rounding errors of floating point; halves go up. */
export function divide(dividend: number, divisor: number, rounding: Rounding): number {
  const rest = dividend % divisor;
  const down = (dividend - rest) / divisor;
  const up = rounding === 'up' ? rest > 0 : rounding === 'nearest' && 2 * rest >= divisor;
  return up ? down + 1 : down;
}
