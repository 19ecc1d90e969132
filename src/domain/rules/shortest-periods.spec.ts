import { describe, expect, it } from '@jest/globals';
import { rulesOfProcedure } from './rules-of-procedure.js';
import { shortestPeriods } from './shortest-periods.js';

const AT = '2025-06-06T08:00:00Z';
const row = (calendar: object, applies_from = '2025-01-01T00:00:00Z', voting: object = {}) => ({
  ...{ instance: 'i', number: 1, n: 1, applies_from },
  rules: rulesOfProcedure.parse({ title: 'Forretningsorden', calendar, voting }),
});

describe('the shortest time', () => {
  it('is none where there are no rules, where they do not apply yet, and where they say nothing of it', () => {
    const none = { comments: null, written: null, silence: null };
    expect(shortestPeriods([], AT)).toEqual(none);
    expect(shortestPeriods([row({})], AT)).toEqual(none);
    const later = row({ comments: { amount: 2, unit: 'days' } }, '2025-06-06T08:00:01Z');
    expect(shortestPeriods([later], AT)).toEqual(none);
  });

  it('of a silence may stand with the silence, where the calendar says nothing of it', () => {
    const voting = { silence: { matters: ['default'], period: { amount: 3, unit: 'hours' }, onFailure: 'meeting' } };
    const earliest = (calendar: object) => shortestPeriods([row(calendar, undefined, voting)], AT).silence?.earliest;
    expect(earliest({})).toBe('2025-06-06T11:00:00.000Z');
    expect(earliest({ silence: { amount: 5, unit: 'hours' } })).toBe('2025-06-06T13:00:00.000Z');
    expect(shortestPeriods([row({}, undefined, voting)], AT).comments).toBeNull();
  });

  it('of each kind is reckoned by its own period, and says how', () => {
    const calendar = {
      comments: { amount: 2, unit: 'workingDays' },
      written: { amount: 3, unit: 'days' },
      silence: { amount: 4, unit: 'hours' },
    };
    const { comments, written, silence } = shortestPeriods([row(calendar)], AT);
    expect([comments, written, silence].map((period) => period?.earliest)).toEqual([
      ...['2025-06-11T21:59:59.999Z', '2025-06-09T21:59:59.999Z', '2025-06-06T12:00:00.000Z'],
    ]);
    expect(comments?.because).toEqual({
      da:
        'Fristen er 2 arbejdsdage. Den første dag tæller ikke med, og fristen udløber ved udgangen af den sidste. ' +
        '7. juni 2025 er i en weekend. 8. juni 2025 er pinsedag. 9. juni 2025 er anden pinsedag. ' +
        'Fristen udløber tidligst onsdag den 11. juni 2025 kl. 23.59.',
      en:
        'The time limit is 2 working days. The first day does not count, and the limit ends with the last. ' +
        '7 June 2025 is at a weekend. 8 June 2025 is Pentecost. 9 June 2025 is Whit Monday. ' +
        'The limit ends Wednesday 11 June 2025 at 23:59 at the earliest.',
    });
  });

  it('of one kind does not depend on the others', () => {
    const { comments, written, silence } = shortestPeriods([row({ silence: { amount: 1, unit: 'weeks' } })], AT);
    expect([comments, written, silence?.earliest]).toEqual([null, null, '2025-06-13T21:59:59.999Z']);
  });
});
