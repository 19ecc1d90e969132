import { describe, expect, it } from '@jest/globals';
import { compareFractions, divide, fraction, fractionOf } from './fraction.js';

describe('a share', () => {
  it.each([
    ['2/3', 2, 3],
    ['1/1', 1, 1],
    ['0/1', 0, 1],
    ['55 %', 55, 100],
    ['55%', 55, 100],
    ['100 %', 100, 100],
    ['66,67 %', 6667, 10_000],
    ['66.5 %', 665, 1_000],
  ])('may be %s', (text, num, den) => {
    expect(fraction.safeParse(text).success).toBe(true);
    expect(fractionOf(text)).toEqual({ num, den });
  });

  it.each([
    '',
    'half',
    '2/0',
    '2/03',
    '-1/2',
    '1.5/2',
    '55',
    '55  %',
    ' 2/3',
    '2/3 ',
    'a 5 %',
    '5 % b',
    '1/2/3',
    '1234 %',
  ])('cannot be “%s”', (text) =>
    expect(fraction.safeParse(text).error?.issues).toMatchObject([
      {
        params: {
          da: 'Skal være en brøk som 2/3 eller en procent som 55 %.',
          en: 'Must be a fraction such as 2/3 or a percentage such as 55 %.',
        },
      },
    ]),
  );

  it.each(['8/7', '101 %', '100,1 %'])('cannot be more than the whole, as %s', (text) =>
    expect(fraction.safeParse(text).error?.issues).toMatchObject([
      { params: { da: 'Mere end det hele kan ikke nås.', en: 'More than the whole cannot be reached.' } },
    ]),
  );

  it('is compared without rounding', () => {
    expect(Math.sign(compareFractions({ num: 1, den: 3 }, { num: 33, den: 100 }))).toBe(1);
    expect(Math.sign(compareFractions({ num: 1, den: 4 }, { num: 1, den: 3 }))).toBe(-1);
    expect(compareFractions({ num: 1, den: 2 }, { num: 50, den: 100 })).toBe(0);
  });
});

describe('dividing', () => {
  it.each([
    [14, 3, 'up', 5],
    [14, 3, 'down', 4],
    [14, 3, 'nearest', 5],
    [13, 3, 'nearest', 4],
    [7, 2, 'nearest', 4],
    [12, 3, 'up', 4],
    [12, 3, 'down', 4],
    [12, 3, 'nearest', 4],
    [0, 3, 'up', 0],
    [9_007_199_254_740_989, 2, 'down', 4_503_599_627_370_494],
  ] as const)('%d by %d, rounding %s, is %d', (dividend, divisor, rounding, result) =>
    expect(divide(dividend, divisor, rounding)).toBe(result),
  );
});
