import { describe, expect, it } from '@jest/globals';
import { calendarRules } from '../calendar/calendar-rules.js';
import { dateQuestion } from './date-question.js';
import { answerTo } from './lawful-dates.js';

const NOW = '2025-02-20T08:00:00.000Z';
const MEETING = '2025-04-24T12:00:00Z';
const rules = calendarRules.parse({
  notices: { ordinary: { amount: 14, unit: 'days' }, urgent: { amount: 2, unit: 'workingDays' } },
  papers: { amount: 7, unit: 'days' },
  items: { amount: 21, unit: 'days' },
});
const ask = (question: object, by = rules) => answerTo(dateQuestion.parse(question), by, NOW);
const last = ({ derivation }: ReturnType<typeof ask>) => derivation.at(-1)?.en;

describe('asked about the dates of a meeting, rules of procedure answer', () => {
  it('when its notice must be sent at the latest, and why', () => {
    const answer = ask({ question: 'latestDispatch', meeting: MEETING });
    expect(answer).toMatchObject({ at: '2025-04-09T21:59:59.999Z', lawful: null, papers: null, items: null });
    expect(answer.derivation[0]).toEqual({
      da: 'Varslet for ordinære møder er 14 dage.',
      en: 'The notice of ordinary meetings is 14 days.',
    });
    expect(last(answer)).toContain('9 April 2025');
  });

  it('by the kind of meeting, which is ordinary where none is named', () => {
    expect(ask({ question: 'latestDispatch', kind: 'urgent', meeting: MEETING }).at).toBe('2025-04-16T21:59:59.999Z');
  });

  it('when it can be held at the earliest, reckoned from a dispatch or from now', () => {
    expect(ask({ question: 'earliestMeeting' }).at).toBe('2025-03-06T23:00:00.000Z');
    expect(ask({ question: 'earliestMeeting', dispatch: '2025-02-24T08:00:00Z' }).at).toBe('2025-03-10T23:00:00.000Z');
  });

  it('whether it is lawfully called, by when its notice was sent or would be now', () => {
    const late = ask({ question: 'isLawful', meeting: MEETING, dispatch: '2025-04-10T08:00:00Z' });
    expect(late).toMatchObject({ at: null, lawful: false, papers: null, items: null });
    expect(late.derivation.length).toBeGreaterThan(1);
    expect(ask({ question: 'isLawful', meeting: MEETING })).toMatchObject({ lawful: true });
  });

  it('that urgency needs somebody who asked for it, and a reason', () => {
    const urgent = { question: 'isLawful', kind: 'urgent', meeting: MEETING };
    expect(ask(urgent).lawful).toBe(false);
    expect(ask({ ...urgent, urgency: { by: 'KL', reason: 'Fristen.' } }).lawful).toBe(true);
  });

  it('which lawful day comes next, from now or a dispatch, on the days and after the day that are wanted', () => {
    const slot = { question: 'nextSlot', at: '16:00' };
    expect(ask(slot).at).toBe('2025-03-07T15:00:00.000Z');
    expect(ask({ ...slot, weekdays: [3] }).at).toBe('2025-03-12T15:00:00.000Z');
    expect(ask({ ...slot, notBefore: '2025-04-16T22:00:00Z' }).at).toBe('2025-04-22T14:00:00.000Z');
    expect(ask({ ...slot, dispatch: '2025-03-20T08:00:00Z' }).at).toBe('2025-04-04T14:00:00.000Z');
  });

  it('all that hangs on when it is', () => {
    const answer = ask({ question: 'datesOf', meeting: MEETING });
    expect(answer).toMatchObject({ at: '2025-04-09T21:59:59.999Z', lawful: null });
    expect(answer.papers?.at).toBe('2025-04-16T21:59:59.999Z');
    expect(answer.papers?.derivation[0]?.en).toContain('Papers must be out');
    expect(answer.items?.at).toBe('2025-04-02T21:59:59.999Z');
  });

  it('that nothing limits it, where nothing is ruled', () => {
    const none = calendarRules.parse({});
    const answer = ask({ question: 'datesOf', meeting: MEETING }, none);
    expect(answer).toMatchObject({ at: null, papers: null, items: null });
    expect(last(answer)).toBe('No notice is laid down, so any time is lawful.');
  });
});

describe('a question about dates', () => {
  it.each([
    { question: 'latestDispatch' },
    { question: 'when', meeting: MEETING },
    { question: 'latestDispatch', meeting: '2025-04-24' },
    { question: 'latestDispatch', meeting: MEETING, kind: 'yearly' },
    { question: 'latestDispatch', meeting: MEETING, at: '16:00' },
    { question: 'nextSlot' },
    { question: 'nextSlot', at: '24:00' },
    { question: 'nextSlot', at: '16:00', weekdays: [] },
    { question: 'nextSlot', at: '16:00', weekdays: [0] },
    { question: 'nextSlot', at: '16:00', weekdays: [8] },
    { question: 'isLawful', meeting: MEETING, urgency: { by: 'KL' } },
  ])('is refused when it does not hold: %j', (question) => {
    expect(dateQuestion.safeParse(question).success).toBe(false);
  });
});
