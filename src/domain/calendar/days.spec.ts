import { describe, expect, it } from '@jest/globals';
import { addMonths, dayOfText, firstDayOf, isWeekend, textOfDay, weekdayOf, yearOf } from './days.js';

describe('days', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-15', 12, '2026-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -2, '2024-11-15'],
    ['2025-10-31', 2, '2025-12-31'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(textOfDay(addMonths(dayOfText(day), months))).toBe(expected);
  });

  it.each([
    ['2025-06-23', 1, false],
    ['2025-06-27', 5, false],
    ['2025-06-28', 6, true],
    ['2025-06-29', 7, true],
    ['1969-12-28', 7, true],
  ])('%s is day %i of the week', (day, weekday, weekend) => {
    expect([weekdayOf(dayOfText(day)), isWeekend(dayOfText(day))]).toEqual([weekday, weekend]);
  });

  it('belong to years', () => {
    expect(textOfDay(firstDayOf(2025))).toBe('2025-01-01');
    expect([yearOf(firstDayOf(2025)), yearOf(firstDayOf(2025) - 1)]).toEqual([2025, 2024]);
  });
});
