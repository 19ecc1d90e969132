import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../test/support/play.js';
import { asTail, nudge, nudgeRow, nudges, resting, seatNudge } from './nudge.js';
import { missingSeats, notAwaited, nudgeAgainFrom, seatsToNudge } from './seat-nudges.js';

const NOON = '2025-03-11T12:00:00Z';
const DAY_BEFORE = '2025-03-10T12:00:00.000Z';
const JUST_LATER = '2025-03-10T12:00:00.001Z';
const reminded = (whom: string, at: string) => ({ whom, at });

describe('a reminder', () => {
  it('has a word of one’s own, or none', () => {
    expect(nudge.parse({})).toEqual({});
    expect(nudge.parse({ note: ' Det haster ' })).toEqual({ note: 'Det haster' });
    expect(nudge.safeParse({ other: 1 }).success).toBe(false);
  });

  it('goes to all, or to the seats named', () => {
    expect(seatNudge.parse({ seats: [idOf(1)] })).toEqual({ seats: [idOf(1)] });
    expect(seatNudge.parse({})).toEqual({});
    const many = Array.from({ length: 1001 }, (_, index) => idOf(index));
    expect(seatNudge.safeParse({ seats: many.slice(1) }).success).toBe(true);
    for (const seats of [[], ['a'], many]) expect(seatNudge.safeParse({ seats }).success).toBe(false);
  });

  it('is kept with whom it went to and who sent it', () => {
    const row = { whom: 'a', note: null, person: idOf(1) };
    expect(nudgeRow.parse(row)).toEqual(row);
    expect(nudgeRow.parse({ ...row, note: 'Nu', person: null })).toEqual({ ...row, note: 'Nu', person: null });
    for (const wrong of [{ whom: 'a' }, { ...row, note: 1 }, { ...row, person: 'x' }, { ...row, other: 1 }])
      expect(nudgeRow.safeParse(wrong).success).toBe(false);
  });

  it('ends a subject with its note', () => {
    expect([asTail('Det haster'), asTail(undefined)]).toEqual([' – Det haster', '']);
  });
});

it('who was reminded is told in order, with the instant in UTC', () => {
  const rows = ['b', 'c', 'a'].map((whom) => reminded(whom, '2025-03-10T13:00:00+01:00'));
  expect(nudges(rows)).toEqual(['a', 'b', 'c'].map((whom) => reminded(whom, DAY_BEFORE)));
});

describe('nobody is reminded of the same twice within a day', () => {
  it('so that whoever was may be again a day later, the earliest first', () => {
    const done = [reminded('a', '2025-03-11T09:00:00Z'), reminded('b', '2025-03-11T08:00:00Z'), reminded('c', NOON)];
    expect(resting(done, ['a', 'b'], NOON)).toEqual([
      reminded('b', '2025-03-12T08:00:00.000Z'),
      reminded('a', '2025-03-12T09:00:00.000Z'),
    ]);
    expect(resting(undefined, ['a'], NOON)).toEqual([]);
  });

  it('and a day is over when it is over', () => {
    const done = [reminded('a', DAY_BEFORE), reminded('b', JUST_LATER)];
    expect(resting(done, ['a', 'b'], NOON).map(({ whom }) => whom)).toEqual(['b']);
  });
});

describe('the seats to be reminded', () => {
  const waiting = { at: NOON, missingSeats: ['a', 'b', 'c'], nudges: [reminded('b', JUST_LATER)] };

  it('are those that are missing, in order', () => {
    expect(missingSeats([{ seat_id: 'b' }, { seat_id: 'a' }])).toEqual(['a', 'b']);
    expect(seatsToNudge({ at: NOON })).toEqual([]);
  });

  it('are all that are missing and were not reminded within the last day', () => {
    expect(seatsToNudge(waiting)).toEqual(['a', 'c']);
  });

  it('are those named, each once', () => {
    expect(seatsToNudge(waiting, ['b', 'a', 'b'])).toEqual(['b', 'a']);
  });

  it('are named in vain when nothing is awaited from them', () => {
    expect(notAwaited(waiting, ['a', 'x'])).toEqual(['x']);
    expect([notAwaited(waiting), notAwaited({ at: NOON }, ['a'])]).toEqual([[], ['a']]);
    expect(seatsToNudge({ ...waiting, nudges: [...waiting.nudges, reminded('a', NOON)] })).toEqual(['c']);
  });

  it('can be reminded now as long as one of them has had rest', () => {
    expect(nudgeAgainFrom(waiting)).toBeNull();
    expect(nudgeAgainFrom({ at: NOON })).toBeNull();
    const all = [reminded('a', NOON), ...waiting.nudges, reminded('c', NOON)];
    expect(nudgeAgainFrom({ ...waiting, nudges: all })).toBe('2025-03-11T12:00:00.001Z');
  });

  it('that are named must all have had rest', () => {
    expect(nudgeAgainFrom(waiting, ['a', 'b'])).toBe('2025-03-11T12:00:00.001Z');
    expect(nudgeAgainFrom({ ...waiting, nudges: [...waiting.nudges, reminded('a', NOON)] }, ['a', 'b'])).toBe(
      '2025-03-12T12:00:00.000Z',
    );
    expect(nudgeAgainFrom(waiting, ['a'])).toBeNull();
  });
});
