import { describe, expect, it } from '@jest/globals';
import { calendarRules } from './calendar-rules.js';
import { worded } from './derivation.js';
import { nextSlot } from './next-slot.js';

const rules = calendarRules.parse({
  closedDays: [{ bridging: true }],
  notices: { ordinary: { amount: 4, unit: 'workingDays' } },
});
const none = calendarRules.parse({});
const at = '10:00';

describe('the next lawful meeting', () => {
  it.each([
    [
      'is on the first working day after the notice',
      rules,
      { dispatch: '2025-06-16T08:00:00Z', at },
      '2025-06-23T08:00:00.000Z',
    ],
    [
      'is on a day of the week that is wanted',
      rules,
      { dispatch: '2025-06-16T08:00:00Z', weekdays: [2, 4], at },
      '2025-06-24T08:00:00.000Z',
    ],
    [
      'is not before another instant',
      rules,
      { dispatch: '2025-06-16T08:00:00Z', notBefore: '2025-06-25T08:00:00.001Z', at },
      '2025-06-26T08:00:00.000Z',
    ],
    [
      'may be at that instant',
      rules,
      { dispatch: '2025-06-16T08:00:00Z', notBefore: '2025-06-25T08:00:00Z', at },
      '2025-06-25T08:00:00.000Z',
    ],
    [
      'passes over holidays and bridging days',
      rules,
      { dispatch: '2025-05-22T08:00:00Z', weekdays: [4, 5], at },
      '2025-06-05T08:00:00.000Z',
    ],
    [
      'without notice is the next time of day',
      none,
      { dispatch: '2025-06-16T08:00:00Z', at },
      '2025-06-16T08:00:00.000Z',
    ],
    [
      'without notice is not before the dispatch',
      none,
      { dispatch: '2025-06-16T08:00:00.001Z', at },
      '2025-06-17T08:00:00.000Z',
    ],
    ['at a local time of winter', none, { dispatch: '2025-12-22T10:00:00Z', at }, '2025-12-23T09:00:00.000Z'],
    [
      'before all else is not before a notice that comes earlier',
      rules,
      { dispatch: '2025-06-16T08:00:00Z', notBefore: '2025-06-01T08:00:00Z', at },
      '2025-06-23T08:00:00.000Z',
    ],
  ] as const)('%s', (_, its, wanted, expected) => {
    expect(nextSlot(its, 'ordinary', wanted).at).toBe(expected);
  });

  it.each([[[6, 7]], [[]]])('is nowhere on %j', (weekdays) => {
    const slot = nextSlot(none, 'ordinary', { dispatch: '2025-06-16T08:00:00Z', weekdays, at });
    expect(slot.at).toBeNull();
    expect(worded(slot.derivation.slice(-1))).toEqual({
      da: 'Der er ingen lovlig mødedag inden for to år.',
      en: 'There is no lawful day for a meeting within two years.',
    });
  });

  it('is found within two years and not after', () => {
    const shut = (from: string, to: string) => ({ from, to, name: { da: 'lukket', en: 'closed' } });
    const closedDays = [shut('2025-01-01', '2025-12-31'), shut('2026-01-01', '2026-12-31')];
    const closedUntil = (last: string) =>
      calendarRules.parse({ closedDays: [...closedDays, shut('2027-01-01', last)] });
    const from = { dispatch: '2025-01-05T23:00:00Z', at };
    expect(nextSlot(closedUntil('2027-01-05'), 'ordinary', from).at).toBe('2027-01-06T09:00:00.000Z');
    expect(nextSlot(closedUntil('2027-01-06'), 'ordinary', from).at).toBeNull();
  });

  it('says which days it passed over', () => {
    const slot = nextSlot(rules, 'ordinary', { dispatch: '2025-05-22T08:00:00Z', weekdays: [5], at });
    expect(worded(slot.derivation)).toEqual({
      da:
        'Varslet for ordinære møder er 4 arbejdsdage. Hverken afsendelsesdagen eller mødedagen tæller med. ' +
        '24. maj 2025 og 25. maj 2025 er weekend. Mødet kan tidligst holdes torsdag den 29. maj 2025 kl. 00.00. ' +
        '29. maj 2025 er Kristi himmelfartsdag. 30. maj 2025 er en lukket dag (klemmedag). ' +
        '31. maj 2025 og 1. juni 2025 er weekend. Næste lovlige møde er fredag den 6. juni 2025 kl. 10.00.',
      en:
        'The notice of ordinary meetings is 4 working days. Neither the day of dispatch nor the day of the meeting counts. ' +
        '24 May 2025 and 25 May 2025 are a weekend. The meeting can be held Thursday 29 May 2025 at 00:00 at the earliest. ' +
        '29 May 2025 is Ascension Day. 30 May 2025 is a closed day (bridging day). ' +
        '31 May 2025 and 1 June 2025 are a weekend. The next lawful meeting is Friday 6 June 2025 at 10:00.',
    });
  });
});
