import { describe, expect, it } from '@jest/globals';
import { calendarRules } from './calendar-rules.js';
import { worded } from './derivation.js';
import { period } from './period.js';
import { earliestEnd, expiresAt, latestStart } from './periods.js';

const rules = calendarRules.parse({});
const of = (amount: number, unit: string, more: object = {}) => period.parse({ amount, unit, ...more });

describe('a time limit', () => {
  it.each([
    // As in restaurationsloven § 36 a: the day of the event does not count, and the week ends on the same weekday.
    [of(1, 'weeks'), '2025-06-02T08:00:00Z', '2025-06-09T21:59:59.999Z', '2025-06-02T21:59:59.999Z'],
    [of(7, 'days'), '2025-06-02T08:00:00Z', '2025-06-09T21:59:59.999Z', '2025-06-02T21:59:59.999Z'],
    [
      of(7, 'days', { days: 'inclusive' }),
      '2025-06-02T08:00:00Z',
      '2025-06-08T21:59:59.999Z',
      '2025-06-02T21:59:59.999Z',
    ],
    [of(1, 'months'), '2025-01-31T08:00:00Z', '2025-02-28T22:59:59.999Z', '2025-01-31T22:59:59.999Z'],
    [of(5, 'workingDays'), '2025-06-05T08:00:00Z', '2025-06-13T21:59:59.999Z', '2025-06-05T21:59:59.999Z'],
    [of(36, 'hours'), '2025-06-02T08:00:00Z', '2025-06-03T20:00:00.000Z', '2025-06-02T08:00:00.000Z'],
    [
      of(2, 'days', { cutOff: '12:00' }),
      '2025-06-02T10:00:01Z',
      '2025-06-05T21:59:59.999Z',
      '2025-06-03T10:00:00.000Z',
    ],
  ] as const)('of %j from %s ends %s', (length, start, end, last) => {
    expect(earliestEnd(rules, length, start).at).toBe(end);
    expect(latestStart(rules, length, end).at).toBe(last);
  });

  it('that ends before the day is over does not have that day', () => {
    expect(latestStart(rules, of(7, 'days'), '2025-06-09T21:59:59.998Z').at).toBe('2025-06-01T21:59:59.999Z');
  });

  it('says how it was counted', () => {
    expect(worded(earliestEnd(rules, of(2, 'workingDays'), '2025-06-06T08:00:00Z').derivation)).toEqual({
      da:
        'Fristen er 2 arbejdsdage. Den første dag tæller ikke med, og fristen udløber ved udgangen af den sidste. ' +
        '7. juni 2025 er i en weekend. 8. juni 2025 er pinsedag. 9. juni 2025 er anden pinsedag. ' +
        'Fristen udløber tidligst onsdag den 11. juni 2025 kl. 23.59.',
      en:
        'The time limit is 2 working days. The first day does not count, and the limit ends with the last. ' +
        '7 June 2025 is at a weekend. 8 June 2025 is Pentecost. 9 June 2025 is Whit Monday. ' +
        'The limit ends Wednesday 11 June 2025 at 23:59 at the earliest.',
    });
    expect(worded(latestStart(rules, of(1, 'days', { days: 'inclusive' }), '2025-06-11T08:00:00Z').derivation)).toEqual(
      {
        da:
          'Fristen er 1 dag. Den første dag tæller med, og fristen udløber ved udgangen af den sidste. ' +
          'Fristen skal begynde senest tirsdag den 10. juni 2025 kl. 23.59.',
        en:
          'The time limit is 1 day. The first day counts, and the limit ends with the last. ' +
          'The limit must begin by Tuesday 10 June 2025 at 23:59 at the latest.',
      },
    );
    expect(worded(earliestEnd(rules, of(2, 'hours'), '2025-06-11T08:00:00Z').derivation)).toEqual({
      da: 'Fristen er 2 timer. Timer regnes som forløben tid, også når uret stilles. Fristen udløber tidligst onsdag den 11. juni 2025 kl. 12.00.',
      en: 'The time limit is 2 hours. Hours are elapsed time, also when the clocks change. The limit ends Wednesday 11 June 2025 at 12:00 at the earliest.',
    });
  });
});

describe('what is valid for a time', () => {
  it('is so to the end of the day', () => {
    const declared = expiresAt(rules, of(1, 'years'), '2024-02-29T08:00:00Z');
    expect(declared.at).toBe('2025-02-28T22:59:59.999Z');
    expect(worded(declared.derivation)).toEqual({
      da: 'Gyldigheden er 1 år. Den første dag tæller ikke med, og fristen udløber ved udgangen af den sidste. Gælder til og med fredag den 28. februar 2025 kl. 23.59.',
      en: 'It is valid for 1 year. The first day does not count, and the limit ends with the last. It is valid up to and including Friday 28 February 2025 at 23:59.',
    });
  });
});
