import { expect, it } from '@jest/globals';
import { until } from './delay.js';

const AT = '2025-02-20T08:00:00.000Z';

it.each<[string, string | null | undefined, string | undefined, number]>([
  ['an hour ahead', '2025-02-20T09:00:00Z', AT, 3_600_000],
  ['now', AT, AT, 0],
  ['passed: it is due at once, never negative', '2025-02-19T08:00:00Z', AT, 0],
  ['across the day on which summer time begins', '2025-03-31T00:00:00Z', '2025-03-30T00:00:00Z', 86_400_000],
  ['not set', null, AT, 0],
  ['not known yet, as in the first context that XState computes', undefined, undefined, 0],
  ['empty, as in a blank start', '', AT, 0],
])('a due instant that is %s', (_when, due, at, milliseconds) => {
  expect(until(due, at)).toBe(milliseconds);
});

it('that is no instant gives no number, which stops the command', () => {
  expect(until('soon', AT)).toBeNaN();
});
