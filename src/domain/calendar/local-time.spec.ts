import { describe, expect, it } from '@jest/globals';
import { dayOfText, textOfDay } from './days.js';
import { dayAt, endOf, instantAt, iso, startOf } from './local-time.js';

describe('local time in Copenhagen', () => {
  it.each([
    ['2025-01-15', '16:00', '2025-01-15T15:00:00.000Z'],
    ['2025-07-15', '16:05', '2025-07-15T14:05:00.000Z'],
    ['2025-03-30', '00:00', '2025-03-29T23:00:00.000Z'],
    ['2025-03-30', '01:59', '2025-03-30T00:59:00.000Z'],
    // 02:30 is not on the clock: it is half past three.
    ['2025-03-30', '02:30', '2025-03-30T01:30:00.000Z'],
    ['2025-03-30', '03:00', '2025-03-30T01:00:00.000Z'],
    ['2025-03-30', '16:00', '2025-03-30T14:00:00.000Z'],
    // 02:30 comes twice: it is the second.
    ['2025-10-26', '02:30', '2025-10-26T01:30:00.000Z'],
    ['2025-10-26', '01:30', '2025-10-25T23:30:00.000Z'],
    ['2025-10-26', '16:00', '2025-10-26T15:00:00.000Z'],
  ])('on %s at %s it is %s', (day, time, instant) => {
    expect(iso(instantAt(dayOfText(day), time))).toBe(instant);
  });

  it.each([
    ['2025-03-30', '2025-03-29T23:00:00.000Z', '2025-03-30T21:59:59.999Z'],
    ['2025-10-26', '2025-10-25T22:00:00.000Z', '2025-10-26T22:59:59.999Z'],
  ])('%s lasts from %s to %s', (text, first, last) => {
    const day = dayOfText(text);
    expect([iso(startOf(day)), iso(endOf(day))]).toEqual([first, last]);
    expect([startOf(day) - 1, startOf(day), endOf(day), endOf(day) + 1].map(dayAt)).toEqual([
      day - 1,
      day,
      day,
      day + 1,
    ]);
  });

  it.each([
    '2025-03-30T01:02:03.004Z',
    '1999-12-31T23:59:59.999Z',
    '2025-06-01T00:00:00.000Z',
    '1969-07-20T20:17:40.050Z',
  ])('writes an instant as it is written everywhere: %s', (instant) => {
    expect(iso(Date.parse(instant))).toBe(instant);
  });

  it('writes days as they are stored', () => {
    expect(['2024-02-29', '2100-03-01', '1969-12-31'].map((day) => textOfDay(dayOfText(day)))).toEqual([
      '2024-02-29',
      '2100-03-01',
      '1969-12-31',
    ]);
  });
});
