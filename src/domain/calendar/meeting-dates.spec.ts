import { describe, expect, it } from '@jest/globals';
import { calendarRules } from './calendar-rules.js';
import { worded } from './derivation.js';
import { datesOf } from './meeting-dates.js';

const rules = calendarRules.parse({
  notices: { ordinary: { amount: 2, unit: 'weeks' } },
  papers: { amount: 4, unit: 'workingDays', cutOff: '12:00' },
  items: { amount: 8, unit: 'days' },
});

describe('what hangs on a meeting', () => {
  it('is when its notice is sent, its papers are out and its items are in', () => {
    const { dispatch, papers, items } = datesOf(rules, 'ordinary', '2025-06-24T10:00:00Z');
    expect([dispatch.at, papers?.at, items?.at]).toEqual([
      '2025-06-09T21:59:59.999Z',
      '2025-06-17T10:00:00.000Z',
      '2025-06-15T21:59:59.999Z',
    ]);
  });

  it('is another when the meeting is moved', () => {
    const { dispatch, papers, items } = datesOf(rules, 'ordinary', '2025-06-27T10:00:00Z');
    expect([dispatch.at, papers?.at, items?.at]).toEqual([
      '2025-06-12T21:59:59.999Z',
      '2025-06-20T10:00:00.000Z',
      '2025-06-18T21:59:59.999Z',
    ]);
  });

  it('says why', () => {
    const { papers, items } = datesOf(rules, 'ordinary', '2025-06-24T10:00:00Z');
    expect(worded(papers!.derivation)).toEqual({
      da:
        'Papirerne skal være ude 4 arbejdsdage før mødet. Hverken afsendelsesdagen eller mødedagen tæller med. ' +
        'Sidste afsendelse på dagen er kl. 12.00. 21. juni 2025 og 22. juni 2025 er weekend. ' +
        'Papirerne skal være ude senest tirsdag den 17. juni 2025 kl. 12.00.',
      en:
        'Papers must be out 4 working days before the meeting. Neither the day of dispatch nor the day of the meeting counts. ' +
        'The last dispatch of the day is at 12:00. 21 June 2025 and 22 June 2025 are a weekend. ' +
        'Papers must be out by Tuesday 17 June 2025 at 12:00 at the latest.',
    });
    expect(worded(items!.derivation)).toEqual({
      da:
        'Punkter skal være indsendt 8 dage før mødet. Hverken afsendelsesdagen eller mødedagen tæller med. ' +
        'Punkter skal være indsendt senest søndag den 15. juni 2025 kl. 23.59.',
      en:
        'Items must be handed in 8 days before the meeting. Neither the day of dispatch nor the day of the meeting counts. ' +
        'Items must be handed in by Sunday 15 June 2025 at 23:59 at the latest.',
    });
  });

  it('is nothing where the rules say nothing', () => {
    const { dispatch, papers, items } = datesOf(calendarRules.parse({}), 'ordinary', '2025-06-24T10:00:00Z');
    expect([dispatch.at, papers, items]).toEqual([null, null, null]);
  });
});
