import { describe, expect, it } from '@jest/globals';
import { calendarRules } from './calendar-rules.js';
import { worded } from './derivation.js';
import { earliestMeeting, latestDispatch } from './notice.js';

const bridging = { closedDays: [{ bridging: true }] };
const ordinary = (amount: number, unit: string, more: object = {}, rules: object = {}) =>
  calendarRules.parse({ ...rules, notices: { ordinary: { amount, unit, ...more } } });

/** Local midnight at the end of a day is written as its last millisecond; summer time is two hours ahead of UTC. */
describe('the latest dispatch', () => {
  it.each([
    // Kommunestyrelsesloven § 8, stk. 4, as amended on 29 December 1997: the agenda four weekdays before the meeting.
    ['four weekdays before a council', ordinary(4, 'workingDays'), '2025-06-24T10:00:00Z', '2025-06-17T21:59:59.999Z'],
    ['… counting Saturday', ordinary(4, 'workingDaysWithSaturday'), '2025-06-24T10:00:00Z', '2025-06-18T21:59:59.999Z'],
    ['over Easter 2025', ordinary(4, 'workingDays'), '2025-04-23T10:00:00Z', '2025-04-11T21:59:59.999Z'],
    ['over Ascension 2025', ordinary(3, 'workingDays'), '2025-06-03T10:00:00Z', '2025-05-27T21:59:59.999Z'],
    [
      '… with a bridging day',
      ordinary(3, 'workingDays', {}, bridging),
      '2025-06-03T10:00:00Z',
      '2025-05-26T21:59:59.999Z',
    ],
    [
      'the dispatch counting',
      ordinary(4, 'workingDays', { days: 'inclusive' }),
      '2025-06-24T10:00:00Z',
      '2025-06-18T21:59:59.999Z',
    ],
    [
      'before four o’clock',
      ordinary(4, 'workingDays', { cutOff: '16:00' }),
      '2025-06-24T10:00:00Z',
      '2025-06-17T14:00:00.000Z',
    ],
    // A dispatch on a day off counts as one on the next working day, so the last is on a Friday.
    ['before a weekend', ordinary(4, 'workingDays'), '2025-06-27T10:00:00Z', '2025-06-20T21:59:59.999Z'],
    ['eight days', ordinary(8, 'days'), '2025-06-24T10:00:00Z', '2025-06-15T21:59:59.999Z'],
    [
      'eight days, inclusive',
      ordinary(8, 'days', { days: 'inclusive' }),
      '2025-06-24T10:00:00Z',
      '2025-06-16T21:59:59.999Z',
    ],
    ['two weeks', ordinary(2, 'weeks'), '2025-06-24T10:00:00Z', '2025-06-09T21:59:59.999Z'],
    ['a month', ordinary(1, 'months'), '2025-03-31T10:00:00Z', '2025-02-28T22:59:59.999Z'],
    ['a month, to the end of February', ordinary(1, 'months'), '2025-03-01T10:00:00Z', '2025-01-31T22:59:59.999Z'],
    [
      'a month, inclusive',
      ordinary(1, 'months', { days: 'inclusive' }),
      '2025-03-31T10:00:00Z',
      '2025-02-28T22:59:59.999Z',
    ],
    ['a year', ordinary(1, 'years'), '2025-06-24T10:00:00Z', '2024-06-23T21:59:59.999Z'],
    [
      'a year, inclusive',
      ordinary(1, 'years', { days: 'inclusive' }),
      '2025-06-24T10:00:00Z',
      '2024-06-24T21:59:59.999Z',
    ],
    [
      '48 hours over the change of the clocks',
      ordinary(48, 'hours'),
      '2025-03-31T08:00:00Z',
      '2025-03-29T08:00:00.000Z',
    ],
    ['just after midnight in Denmark', ordinary(1, 'days'), '2025-06-23T22:00:00Z', '2025-06-22T21:59:59.999Z'],
    ['just before midnight in Denmark', ordinary(1, 'days'), '2025-06-23T21:59:59.999Z', '2025-06-21T21:59:59.999Z'],
  ] as const)('%s', (_, rules, meeting, at) => {
    expect(latestDispatch(rules, 'ordinary', meeting).at).toBe(at);
    expect(earliestMeeting(rules, 'ordinary', at).at! <= new Date(meeting).toISOString()).toBe(true);
  });
});

describe('the earliest meeting', () => {
  it.each([
    ['after four weekdays', ordinary(4, 'workingDays'), '2025-06-17T21:59:59.999Z', '2025-06-23T22:00:00.000Z'],
    ['sent on a Saturday', ordinary(4, 'workingDays'), '2025-06-21T10:00:00Z', '2025-06-27T22:00:00.000Z'],
    [
      'sent on a Saturday that counts',
      ordinary(4, 'workingDaysWithSaturday'),
      '2025-06-21T10:00:00Z',
      '2025-06-26T22:00:00.000Z',
    ],
    [
      'on a Sunday after a Saturday',
      ordinary(1, 'workingDaysWithSaturday'),
      '2025-06-20T10:00:00Z',
      '2025-06-21T22:00:00.000Z',
    ],
    [
      'after a Saturday that is closed',
      ordinary(1, 'workingDaysWithSaturday', {}, { closedDays: [{ day: '06-21', name: { da: 'fest', en: 'feast' } }] }),
      '2025-06-20T10:00:00Z',
      '2025-06-23T22:00:00.000Z',
    ],
    [
      'sent at the cut-off',
      ordinary(2, 'days', { cutOff: '16:00' }),
      '2025-06-17T14:00:00.000Z',
      '2025-06-19T22:00:00.000Z',
    ],
    [
      'sent after the cut-off',
      ordinary(2, 'days', { cutOff: '16:00' }),
      '2025-06-17T14:00:00.001Z',
      '2025-06-20T22:00:00.000Z',
    ],
    ['a month from the last of January', ordinary(1, 'months'), '2025-01-31T10:00:00Z', '2025-02-28T23:00:00.000Z'],
    ['48 hours', ordinary(48, 'hours'), '2025-03-29T08:00:00Z', '2025-03-31T08:00:00.000Z'],
  ] as const)('%s', (_, rules, dispatch, at) => {
    expect(earliestMeeting(rules, 'ordinary', dispatch).at).toBe(at);
  });
});

describe('the derivation of a date', () => {
  it('names the rule, the days that were skipped and why, and the date', () => {
    const rules = ordinary(4, 'workingDays', { cutOff: '16:00' }, bridging);
    expect(worded(latestDispatch(rules, 'ordinary', '2025-06-03T10:00:00Z').derivation)).toEqual({
      da:
        'Varslet for ordinære møder er 4 arbejdsdage. Hverken afsendelsesdagen eller mødedagen tæller med. ' +
        'Sidste afsendelse på dagen er kl. 16.00. 24. maj 2025 og 25. maj 2025 er weekend. ' +
        '29. maj 2025 er Kristi himmelfartsdag. 30. maj 2025 er en lukket dag (klemmedag). ' +
        '31. maj 2025 og 1. juni 2025 er weekend. ' +
        'Indkaldelsen skal være sendt senest fredag den 23. maj 2025 kl. 16.00.',
      en:
        'The notice of ordinary meetings is 4 working days. Neither the day of dispatch nor the day of the meeting counts. ' +
        'The last dispatch of the day is at 16:00. 24 May 2025 and 25 May 2025 are a weekend. ' +
        '29 May 2025 is Ascension Day. 30 May 2025 is a closed day (bridging day). ' +
        '31 May 2025 and 1 June 2025 are a weekend. ' +
        'The notice must be sent by Friday 23 May 2025 at 16:00 at the latest.',
    });
  });

  it('says from which day it is counted when that is not the day of dispatch', () => {
    const rules = ordinary(1, 'workingDaysWithSaturday', { days: 'inclusive' });
    expect(worded(earliestMeeting(rules, 'ordinary', '2025-06-08T10:00:00Z').derivation)).toEqual({
      da:
        'Varslet for ordinære møder er 1 hverdag (lørdag medregnet). Afsendelsesdagen tæller med, mødedagen gør ikke. ' +
        'Der regnes fra 10. juni 2025. 8. juni 2025 er pinsedag. 9. juni 2025 er anden pinsedag. ' +
        'Mødet kan tidligst holdes onsdag den 11. juni 2025 kl. 00.00.',
      en:
        'The notice of ordinary meetings is 1 working day (Saturday included). ' +
        'The day of dispatch counts, the day of the meeting does not. ' +
        'It is counted from 10 June 2025. 8 June 2025 is Pentecost. 9 June 2025 is Whit Monday. ' +
        'The meeting can be held Wednesday 11 June 2025 at 00:00 at the earliest.',
    });
  });

  it('keeps codes and parameters, from which the text is made', () => {
    expect(earliestMeeting(ordinary(2, 'workingDays'), 'ordinary', '2025-06-20T10:00:00Z').derivation).toEqual([
      { code: 'notice.ordinary', params: { amount: 2, unit: 'workingDays' } },
      { code: 'before.clear', params: {} },
      {
        code: 'weekend.days',
        params: { from: '2025-06-21', to: '2025-06-22', nameDa: 'weekend', nameEn: 'weekend' },
      },
      { code: 'earliest.meeting', params: { at: '2025-06-24T22:00:00.000Z' } },
    ]);
  });

  it('says that a recess is one stretch, and a lone Sunday a weekend', () => {
    const recess = { closedDays: [{ from: '07-01', to: '07-12', name: { da: 'ferie', en: 'recess' } }] };
    const rules = ordinary(1, 'workingDays', {}, recess);
    expect(worded(earliestMeeting(rules, 'ordinary', '2025-06-30T10:00:00Z').derivation)).toEqual({
      da:
        'Varslet for ordinære møder er 1 arbejdsdag. Hverken afsendelsesdagen eller mødedagen tæller med. ' +
        '1. juli 2025 til 12. juli 2025 er lukket (ferie). 13. juli 2025 er i en weekend. ' +
        'Mødet kan tidligst holdes tirsdag den 15. juli 2025 kl. 00.00.',
      en:
        'The notice of ordinary meetings is 1 working day. Neither the day of dispatch nor the day of the meeting counts. ' +
        '1 July 2025 to 12 July 2025 is closed (recess). 13 July 2025 is at a weekend. ' +
        'The meeting can be held Tuesday 15 July 2025 at 00:00 at the earliest.',
    });
  });

  it('does not name the day of the meeting, though that is a Sunday', () => {
    const { derivation } = latestDispatch(ordinary(1, 'workingDays'), 'ordinary', '2025-06-22T10:00:00Z');
    expect(worded(derivation.slice(2, 3)).en).toBe('21 June 2025 is at a weekend.');
  });

  it('of days names none as skipped', () => {
    const codes = (unit: string) =>
      latestDispatch(ordinary(8, unit), 'ordinary', '2025-06-10T10:00:00Z').derivation.map(({ code }) => code);
    for (const unit of ['days', 'weeks', 'months', 'years'])
      expect(codes(unit)).toEqual(['notice.ordinary', 'before.clear', 'latest.dispatch']);
    expect(codes('hours')).toEqual(['notice.ordinary', 'hours.elapsed', 'latest.dispatch']);
  });

  it('of several days of the same holiday says so once', () => {
    const rules = ordinary(2, 'workingDays', {}, { country: 'AM' });
    const text = worded(latestDispatch(rules, 'ordinary', '2025-01-09T10:00:00Z').derivation);
    expect(text.da).toContain(' 1. januar 2025 til 2. januar 2025 er Nytårsdag. ');
    expect(text.en).toContain(" 1 January 2025 to 2 January 2025 is New Year's Day. ");
  });
});

describe('the kind of meeting', () => {
  const rules = calendarRules.parse({
    notices: {
      ordinary: { amount: 10, unit: 'days' },
      urgent: { amount: 24, unit: 'hours' },
      extremeUrgency: { amount: 0, unit: 'hours' },
    },
  });
  const meeting = '2025-06-24T10:00:00.000Z';

  it.each([
    [
      'ordinary',
      '2025-06-13T21:59:59.999Z',
      'Varslet for ordinære møder er 10 dage.',
      'The notice of ordinary meetings is 10 days.',
    ],
    [
      'extraordinary',
      '2025-06-13T21:59:59.999Z',
      'Mødetypen har ikke sit eget varsel. Varslet for ordinære møder er 10 dage.',
      'The kind of meeting has no notice of its own. The notice of ordinary meetings is 10 days.',
    ],
    [
      'urgent',
      '2025-06-23T10:00:00.000Z',
      'Varslet for hastemøder er 24 timer.',
      'The notice of urgent meetings is 24 hours.',
    ],
    ['extremeUrgency', meeting, 'Ved yderste hast kræves intet varsel.', 'In extreme urgency no notice is required.'],
  ] as const)('%s has its notice, or that of the next less pressing kind', (kind, at, da, en) => {
    const latest = latestDispatch(rules, kind, meeting);
    expect(latest.at).toBe(at);
    expect(worded(latest.derivation).da.startsWith(da)).toBe(true);
    expect(worded(latest.derivation).en.startsWith(en)).toBe(true);
  });

  it('has names for the notice of each kind', () => {
    const each = calendarRules.parse({
      notices: { extraordinary: { amount: 1, unit: 'hours' }, extremeUrgency: { amount: 1, unit: 'years' } },
    });
    const first = (kind: 'extraordinary' | 'extremeUrgency') =>
      worded(latestDispatch(each, kind, meeting).derivation.slice(0, 1));
    expect(first('extraordinary')).toEqual({
      da: 'Varslet for ekstraordinære møder er 1 time.',
      en: 'The notice of extraordinary meetings is 1 hour.',
    });
    expect(first('extremeUrgency')).toEqual({
      da: 'Varslet ved yderste hast er 1 år.',
      en: 'The notice in extreme urgency is 1 year.',
    });
  });

  it('without any notice has no limit, and says so', () => {
    const none = calendarRules.parse({ notices: { urgent: { amount: 1, unit: 'days' } } });
    for (const limit of [latestDispatch(none, 'extraordinary', meeting), earliestMeeting(none, 'ordinary', meeting)]) {
      expect(limit.at).toBeNull();
      expect(worded(limit.derivation)).toEqual({
        da: 'Der er ikke fastsat noget varsel, så ethvert tidspunkt er lovligt.',
        en: 'No notice is laid down, so any time is lawful.',
      });
    }
  });
});
