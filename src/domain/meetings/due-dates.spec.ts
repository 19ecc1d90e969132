import { describe, expect, it } from '@jest/globals';
import { calendarRules } from '../calendar/calendar-rules.js';
import { dueDates } from './due-dates.js';

const days = (amount: number) => ({ amount, unit: 'days' });
const of = (calendar: object) => ({ calendar: calendarRules.parse(calendar) });
const STARTS = '2025-03-20T09:00:00Z';
const [TWO_WEEKS, ONE_WEEK] = ['2025-03-06T09:00:00.000Z', '2025-03-13T09:00:00.000Z'];

describe('by when notice and papers of a meeting are out', () => {
  it('is what the rules say of that kind of meeting', () => {
    const rules = of({ notices: { ordinary: days(10), extraordinary: days(3) }, papers: days(5) });
    const [papers, notice] = ['2025-03-14T22:59:59.999Z', '2025-03-09T22:59:59.999Z'];
    const due = { noticeDue: notice, papersDue: papers, noticeLimit: notice, papersLimit: papers };
    expect(dueDates(rules, 'ordinary', STARTS)).toEqual(due);
    const later = '2025-03-16T22:59:59.999Z';
    expect(dueDates(rules, 'extraordinary', STARTS)).toEqual({ ...due, noticeDue: later, noticeLimit: later });
  });

  it.each([
    ['there are no rules', null],
    ['rules say nothing of it', of({})],
  ])('is two weeks and one week before, and no limit, where %s', (_why, rules) => {
    const due = { noticeDue: TWO_WEEKS, papersDue: ONE_WEEK, noticeLimit: null, papersLimit: null };
    expect(dueDates(rules, 'ordinary', STARTS)).toEqual(due);
  });

  it('is as usual of that alone of which the rules say nothing', () => {
    const due = dueDates(of({ papers: days(5) }), 'ordinary', STARTS);
    expect(due).toMatchObject({ noticeDue: TWO_WEEKS, noticeLimit: null, papersDue: '2025-03-14T22:59:59.999Z' });
  });
});
