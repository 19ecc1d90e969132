import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarRules, type CalendarRules } from './calendar-rules.js';
import { counts } from './counting.js';
import { dayOfText, textOfDay } from './days.js';
import type { Line } from './derivation.js';
import { isLawful } from './lawfulness.js';
import { dayAt } from './local-time.js';
import { datesOf } from './meeting-dates.js';
import { earliestMeeting, latestDispatch } from './notice.js';
import { UNITS } from './period.js';
import { earliestEnd, latestStart } from './periods.js';

const MINUTE = 60_000;
const RUNS = { numRuns: 1_000 };

const instant = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

const twoDigits = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
const cutOff = fc.option(fc.tuple(twoDigits(23), twoDigits(59)).map(([hour, minute]) => `${hour}:${minute}`));

const period = fc
  .record({
    amount: fc.integer({ min: 1, max: 15 }),
    unit: fc.constantFrom(...UNITS),
    days: fc.constantFrom('clear' as const, 'inclusive' as const),
    cutOff,
  })
  .map((any) => (any.unit === 'hours' ? { amount: any.amount, unit: any.unit } : any));

const closed = fc.subarray([
  { bridging: true },
  { day: '06-05', name: { da: 'grundlovsdag', en: 'Constitution Day' } },
  { from: '12-22', to: '01-02', name: { da: 'juleferie', en: 'Christmas recess' } },
  { from: '07-01', to: '07-31', name: { da: 'sommerferie', en: 'summer recess' } },
]);

const rules: fc.Arbitrary<CalendarRules> = fc
  .tuple(period, closed)
  .map(([ordinary, closedDays]) =>
    calendarRules.parse({ closedDays, notices: { ordinary }, papers: ordinary, items: ordinary }),
  );

/** Every day between the two that a line names, both included. */
const named = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ params: { from, to = from } }) => (from === undefined ? [] : days(String(from), String(to))));

const days = (from: string, to: string): string[] => {
  const first = dayOfText(from);
  return Array.from({ length: dayOfText(to) - first + 1 }, (_, after) => textOfDay(first + after));
};

describe('for any rules', () => {
  it('a meeting can be held when its notice is sent at the latest instant, and not when it is sent later', () => {
    fc.assert(
      fc.property(rules, instant, (its, meeting) => {
        const latest = latestDispatch(its, 'ordinary', meeting).at!;
        expect(earliestMeeting(its, 'ordinary', latest).at! <= meeting).toBe(true);
        expect(isLawful(its, 'ordinary', { dispatch: latest, meeting }).lawful).toBe(true);
        for (const ms of [1, MINUTE]) {
          const dispatch = later(latest, ms);
          expect(earliestMeeting(its, 'ordinary', dispatch).at! > meeting).toBe(true);
          expect(isLawful(its, 'ordinary', { dispatch, meeting }).lawful).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('the earliest meeting is lawful, and an instant earlier it is not', () => {
    fc.assert(
      fc.property(rules, instant, (its, dispatch) => {
        const meeting = earliestMeeting(its, 'ordinary', dispatch).at!;
        expect(isLawful(its, 'ordinary', { dispatch, meeting }).lawful).toBe(true);
        expect(isLawful(its, 'ordinary', { dispatch, meeting: later(meeting, -1) }).lawful).toBe(false);
      }),
      RUNS,
    );
  });

  it('a later dispatch never gives an earlier meeting, nor a later meeting an earlier dispatch', () => {
    fc.assert(
      fc.property(rules, instant, fc.integer({ min: 0, max: 10_000 }), (its, at, minutes) => {
        const after = later(at, minutes * MINUTE);
        expect(earliestMeeting(its, 'ordinary', after).at! >= earliestMeeting(its, 'ordinary', at).at!).toBe(true);
        expect(latestDispatch(its, 'ordinary', after).at! >= latestDispatch(its, 'ordinary', at).at!).toBe(true);
      }),
      RUNS,
    );
  });

  it('a meeting that is moved has the dates of where it is moved to, and moved back its own', () => {
    fc.assert(
      fc.property(rules, instant, instant, (its, one, other) => {
        const [before, moved, back] = [one, other, one].map((at) => datesOf(its, 'ordinary', at));
        expect(back).toEqual(before);
        for (const { at } of [moved!.dispatch, moved!.papers!, moved!.items!])
          expect(at).toBe(latestDispatch(its, 'ordinary', other).at);
      }),
      RUNS,
    );
  });

  it('the derivation names every day that was skipped, and no other', () => {
    fc.assert(
      fc.property(rules, instant, (its, meeting) => {
        const { at, derivation } = latestDispatch(its, 'ordinary', meeting);
        const unit = its.notices.ordinary!.unit;
        const between = days(textOfDay(dayAt(Date.parse(at!))), textOfDay(dayAt(Date.parse(meeting)) - 1));
        const skipped = unit === 'hours' ? [] : between.filter((day) => !counts(its, unit, dayOfText(day)));
        expect(named(derivation)).toEqual(skipped);
      }),
      RUNS,
    );
  });

  it('a time limit that begins at the latest instant is over in time, and not one that begins later', () => {
    fc.assert(
      fc.property(rules, instant, (its, end) => {
        const length = its.notices.ordinary!;
        const start = latestStart(its, length, end).at;
        expect(earliestEnd(its, length, start).at <= end).toBe(true);
        expect(earliestEnd(its, length, later(start, 1)).at > end).toBe(true);
      }),
      RUNS,
    );
  });
});
