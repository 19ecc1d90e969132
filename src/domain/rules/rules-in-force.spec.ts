import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rulesOfProcedure } from './rules-of-procedure.js';
import { rulesInForce } from './rules-in-force.js';

const row = (
  number: number,
  applies_from: string,
  n: number,
  rules: object | null = { title: `Version ${number}` },
) => ({
  ...{ instance: 'i', number, applies_from, n, rules },
});
const [SPRING, SUMMER, AUTUMN] = ['2025-03-01T00:00:00Z', '2025-06-01T00:00:00Z', '2025-09-01T00:00:00Z'];
const numberAt = (rows: Parameters<typeof rulesInForce>[0], at: string) => rulesInForce(rows, at)?.number ?? null;

describe('the rules in force', () => {
  it('are none where there never were any', () => {
    expect(rulesInForce([], SPRING)).toBeNull();
  });

  it('are a version with its document, and the instant from which it applies', () => {
    expect(rulesInForce([row(1, '2025-03-01T01:00:00+01:00', 2)], SPRING)).toEqual({
      instance: 'i',
      number: 1,
      appliesFrom: '2025-03-01T00:00:00.000Z',
      rules: rulesOfProcedure.parse({ title: 'Version 1' }),
    });
  });

  it.each([
    ['2025-02-28T23:59:59.999Z', null],
    [SPRING, 1],
    ['2025-05-31T23:59:59.999Z', 1],
    [SUMMER, 2],
    ['2025-08-31T23:59:59.999Z', 2],
    [AUTUMN, null],
    ['2030-01-01T00:00:00Z', null],
  ])('at %s are version %p of two that are repealed in the end', (at, number) => {
    expect(numberAt([row(2, AUTUMN, 4, null), row(2, SUMMER, 3), row(1, SPRING, 2)], at)).toBe(number);
  });

  it('that were adopted again after a repeal apply again', () => {
    const rows = [row(1, SPRING, 2), row(1, SUMMER, 3, null), row(2, SUMMER, 4)];
    expect([SPRING, SUMMER].map((at) => numberAt(rows, at))).toEqual([1, 2]);
  });

  it('stand as they were rectified last', () => {
    const rows = [
      row(1, SPRING, 4, { title: 'Rettet' }),
      row(1, SPRING, 2),
      row(1, SPRING, 3, { title: 'Rettet først' }),
    ];
    expect(rulesInForce(rows, SUMMER)?.rules.title).toBe('Rettet');
  });

  it('never are some that have not begun, and always the latest that has', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 8 });
    const instant = (minute: number) => new Date(Date.UTC(2025, 0, 1, 0, minute)).toISOString();
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 500 }), (begins, now) => {
        const rows = begins.map((minute, index) => row(index + 1, instant(minute), index + 1));
        const begun = begins.filter((minute) => minute <= now);
        const expected = begun.length === 0 ? undefined : instant(Math.max(...begun));
        expect(rulesInForce(rows, instant(now))?.appliesFrom).toBe(expected);
      }),
    );
  });

  it('are found without disturbing the rows that they are found in', () => {
    const rows = Object.freeze([row(2, SUMMER, 3), row(1, SPRING, 2)]);
    expect(numberAt(rows, AUTUMN)).toBe(2);
    expect(rows.map(({ number }) => number)).toEqual([2, 1]);
  });
});
