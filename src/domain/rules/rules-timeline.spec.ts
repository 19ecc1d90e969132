import { expect, it } from '@jest/globals';
import { versionsOf } from './rules-timeline.js';

const row = (number: number, applies_from: string, n: number, rules: object | null = { n }, instance = 'i') => ({
  ...{ instance, number, applies_from, n, rules },
});
const [SPRING, SUMMER, AUTUMN] = ['2025-03-01T00:00:00Z', '2025-06-01T00:00:00Z', '2025-09-01T00:00:00Z'];
const said = (rows: Parameters<typeof versionsOf>[0]) =>
  versionsOf(rows).map(({ row: { number, n }, appliesUntil }) => [number, n, appliesUntil]);

it('versions are told newest first, each until the next or until the rules end', () => {
  expect(said([row(1, SPRING, 1), row(2, SUMMER, 2)])).toEqual([
    [2, 2, null],
    [1, 1, SUMMER],
  ]);
  expect(said([row(2, AUTUMN, 3, null), row(2, SUMMER, 2), row(1, SPRING, 1)])).toEqual([
    [2, 2, AUTUMN],
    [1, 1, SUMMER],
  ]);
});

it('a rectification stands in the place of what it rectifies, and a repeal is not rectified by it', () => {
  expect(said([row(1, SPRING, 1), row(1, SPRING, 3), row(1, SPRING, 2)])).toEqual([[1, 3, null]]);
  expect(said([row(1, SPRING, 1), row(1, SUMMER, 2, null)])).toEqual([[1, 1, SUMMER]]);
  expect(said([row(1, SUMMER, 1, null), row(1, SUMMER, 2)])).toEqual([[1, 2, null]]);
});

it('versions of the same number in another instance are others', () => {
  expect(said([row(1, SPRING, 1), row(1, SUMMER, 2, {}, 'j')])).toEqual([
    [1, 2, null],
    [1, 1, SUMMER],
  ]);
});

it('of what applies from the same instant the later one follows', () => {
  expect(said([row(2, SUMMER, 3), row(1, SUMMER, 2, null), row(1, SPRING, 1)])).toEqual([
    [2, 3, null],
    [1, 1, SUMMER],
  ]);
});
