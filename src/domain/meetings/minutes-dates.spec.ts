import { describe, expect, it } from '@jest/globals';
import { minutesDates } from './minutes-dates.js';

const step = (key: string, n: number) => ({
  key,
  label: { da: key, en: key },
  within: { amount: n, unit: 'days' },
});
const rules = (key: string, ...steps: readonly object[]) => ({
  title: 'Forretningsorden',
  calendar: { chains: [{ key, label: { da: 'Referat', en: 'Minutes' }, steps }] },
});
const row = (body: object | null) => ({ instance: 'i', number: 1, applies_from: '2025-01-01T00:00:00Z', n: 1, rules: body }); // prettier-ignore
const AT = '2025-02-20T12:00:00Z';

describe('the dates of minutes', () => {
  it('are those of the chain of the rules, counted from when the meeting was held, for the steps that have one', () => {
    const rows = [row(rules('minutes', step('drafted', 3), step('printed', 4), step('approved', 20)))];
    const dates = minutesDates(rows, AT, '2025-02-20T09:00:00Z');
    expect(Object.keys(dates)).toEqual(['drafted', 'approved']);
    expect(dates.drafted?.slice(0, 10)).toBe('2025-02-23');
    expect(dates.approved?.slice(0, 10)).toBe('2025-03-12');
  });

  it.each<[string, readonly object[], unknown]>([
    ['there are no rules', [], AT],
    ['rules have ended', [row(null)], AT],
    ['rules have no such chain', [row(rules('papers', step('drafted', 3)))], AT],
    ['it is not said when the meeting was held', [row(rules('minutes', step('drafted', 3)))], undefined],
  ])('are none where %s', (_why, rows, heldAt) => {
    expect(minutesDates(rows as Record<string, unknown>[], AT, heldAt)).toEqual({});
  });

  it('hang on the rules that apply', () => {
    expect(minutesDates([row(rules('minutes', step('drafted', 3)))], '2024-12-31T00:00:00Z', AT)).toEqual({});
  });
});
