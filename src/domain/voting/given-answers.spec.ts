import { describe, expect, it } from '@jest/globals';
import { capacityAt, companions, type Holder, type VotingSeat } from './assignments.js';
import { byAge, type ValidAnswer } from './given-answers.js';

const answer = (rest: Partial<ValidAnswer> = {}): ValidAnswer => ({
  ...{ person: 'p', seat: 's', choice: 'approve', at: '2025-03-01T00:00:00Z', version: 1 },
  ...{ place: 0, rank: 0, substitute: false, time: 0 },
  ...rest,
});

describe('of two answers the older one', () => {
  it.each<[string, Partial<ValidAnswer>, Partial<ValidAnswer>]>([
    ['stands earlier in the journal, whenever it was said', { sequence: 1, time: 9 }, { sequence: 2, time: 1 }],
    ['has no place in the journal', { time: 9 }, { sequence: 1, time: 1 }],
    ['was said earlier', { time: 1, version: 9 }, { time: 2, version: 1 }],
    ['is on the older version', { version: 1, seat: 'z' }, { version: 2, seat: 'a' }],
    ['is of the first seat', { seat: 'a', person: 'z' }, { seat: 'b', person: 'a' }],
    ['is of the first person', { person: 'a', choice: 'reservation' }, { person: 'b', choice: 'approve' }],
    ['is the first choice by name', { choice: 'abstain' }, { choice: 'cannot' }],
  ])('%s', (_, older, newer) => {
    expect(byAge(answer(older), answer(newer))).toBeLessThan(0);
    expect(byAge(answer(newer), answer(older))).toBeGreaterThan(0);
  });

  it('is neither when they are the same', () => expect(byAge(answer(), answer())).toBe(0));
});

const holder = (person: string, rank: number, from = 0, to: number | null = null): Holder => ({
  ...{ person, rank, from: String(from), to: to === null ? null : String(to) },
});
const seat = (name: string, rest: Partial<VotingSeat> = {}): VotingSeat => ({
  ...{ seat: name, organisation: 'o', group: null, weight: 1, chair: false, holders: [] },
  ...rest,
});

describe('somebody acts for a seat', () => {
  const nobodyElse = { time: Number, companions: (): readonly VotingSeat[] => [] };
  const held = seat('s', {
    holders: [holder('m', 0, 2, 5), holder('x', 1, 0), holder('x', 3, 0), holder('gone', 0, 0, 1)],
  });
  const at = (person: string, instant: number, assigning = nobodyElse) => capacityAt(held, person, instant, assigning);

  it('from the first instant of their period until before its last; after it they did once', () => {
    expect([1, 2, 4, 5].map((instant) => at('m', instant))).toEqual([
      ...[null, { rank: 0, substitute: false }, { rank: 0, substitute: false }, 'lapsed'],
    ]);
  });

  it('in the highest of their ranks; whoever is only a substitute acts as one', () => {
    expect(at('x', 1)).toEqual({ rank: 1, substitute: true });
  });

  it('or never does', () => {
    expect([at('nobody', 1), at('gone', 3)]).toEqual([null, 'lapsed']);
  });

  it('where the rules let the substitutes of companions stand in, below everybody of the seat itself', () => {
    const other = seat('t', { holders: [holder('y', 1, 0, 4), holder('z', 0, 0)] });
    const assigning = { time: Number, companions: () => [held, other] };
    expect(at('y', 3, assigning)).toEqual({ rank: Number.MAX_SAFE_INTEGER, substitute: true });
    expect([at('y', 4, assigning), at('z', 3, assigning), at('m', 6, assigning)]).toEqual([null, null, 'lapsed']);
  });
});

it('companions are the seats of a group, and without a group those of an organisation', () => {
  const seats = [
    ...[seat('a', { group: 'g' }), seat('b', { group: 'g', organisation: 'p' }), seat('c', { group: 'o' })],
    ...[seat('d'), seat('e'), seat('f', { organisation: 'p' })],
  ];
  const of = companions(seats);
  expect(seats.map((one) => of(one).map((other) => other.seat))).toEqual([
    ...[['a', 'b'], ['a', 'b'], ['c'], ['d', 'e'], ['d', 'e'], ['f']],
  ]);
  expect(of(seat('x', { organisation: 'unknown' }))).toEqual([]);
});
