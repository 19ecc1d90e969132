import { describe, expect, it } from '@jest/globals';
import { appliesAfter, endsAfter, newestRules } from './newest-rules.js';

const row = (number: number, applies_from: string, n: number, rules: object | null = {}) => ({
  ...{ instance: `i${n}`, number, applies_from, n, rules },
});
const [SPRING, SUMMER, AUTUMN] = ['2025-03-01T00:00:00Z', '2025-06-01T00:00:00Z', '2025-09-01T00:00:00Z'];
const newest = (appliesFrom: string, ended = false) => ({ instance: 'i', number: 1, appliesFrom, ended });

describe('the newest change of the rules', () => {
  it('is none where there never were any', () => {
    expect(newestRules([])).toBeNull();
  });

  it('is the one that applies latest, though it is to come', () => {
    expect(newestRules([row(2, SUMMER, 2), row(1, SPRING, 3)])).toEqual({
      ...{ instance: 'i2', number: 2, appliesFrom: SUMMER, ended: false },
    });
  });

  it('is of those from the same instant the one that was recorded last, and may be the end', () => {
    const rows = [row(1, SUMMER, 3, null), row(1, SUMMER, 2)];
    expect(newestRules(rows)).toMatchObject({ instance: 'i3', ended: true });
    expect(rows.map(({ n }) => n)).toEqual([3, 2]);
    expect(newestRules([...rows, row(2, SUMMER, 4)])).toMatchObject({ number: 2, ended: false });
  });
});

describe('a new version', () => {
  it.each([
    [SUMMER, null, true],
    [SUMMER, newest(SPRING), true],
    [SUMMER, newest(SUMMER), false],
    [SUMMER, newest(AUTUMN), false],
    [SUMMER, newest(SPRING, true), true],
    [SUMMER, newest(SUMMER, true), true],
    [SUMMER, newest(AUTUMN, true), false],
  ])('from %s after %j leaves what was before as it is: %p', (from, before, expected) => {
    expect(appliesAfter(from, before)).toBe(expected);
  });
});

describe('the end of the rules', () => {
  it.each([
    [SUMMER, null, true],
    [SUMMER, newest(SPRING), true],
    [SUMMER, newest(SUMMER), true],
    [SUMMER, newest(AUTUMN), false],
  ])('at %s after %j is possible: %p', (end, before, expected) => {
    expect(endsAfter(end, before)).toBe(expected);
  });
});
