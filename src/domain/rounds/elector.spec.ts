import { describe, expect, it } from '@jest/globals';
import type { BallotPaper } from './ballot.js';
import {
  electorIn,
  electorOf,
  isComplete,
  isOutOfAll,
  isRecused,
  standing,
  unstruck,
  withPositions,
  withRecusal,
  type Elector,
  type SeatRow,
  type Standpoint,
} from './elector.js';

const paper = (id: string, version = 3, materialVersion = 2): BallotPaper => ({
  ...{ paper: id, title: id, version, versionHash: 'h', materialVersion },
});
const said = (id: string, rest: Partial<Standpoint> = {}): Standpoint => ({
  ...{ paper: id, version: 3, choice: 'approve', person: 'x', as: 'member' },
  ...rest,
});
const elector = (rest: Partial<Elector> = {}): Elector => ({ positions: [], recusals: [], elsewhere: [], ...rest });
const row = (slice: string, n: number, body: object = {}, seat_id = 'a', k = 0): SeatRow =>
  ({ slice, n, k, seat_id, body }) as SeatRow;

describe('who takes no part', () => {
  const whole = elector({ recusals: [{ person: null, papers: ['p'] }] });
  const person = elector({ recusals: [{ person: 'x', papers: null }] });

  it('is a seat in the papers named, or a person in all', () => {
    expect([isRecused(whole, 'p', 'y'), isRecused(whole, 'q', 'y'), isRecused(whole, 'p', null)]).toEqual([
      ...[true, false, true],
    ]);
    expect([isRecused(person, 'p', 'x'), isRecused(person, 'q', 'x'), isRecused(person, 'p', 'y')]).toEqual([
      ...[true, true, false],
    ]);
    expect(isRecused(elector(), 'p', 'x')).toBe(false);
  });

  it('is out of all papers only when the seat is out of each', () => {
    expect(isOutOfAll(whole, [paper('p')])).toBe(true);
    expect(isOutOfAll(whole, [paper('p'), paper('q')])).toBe(false);
    expect(isOutOfAll(elector({ recusals: [{ person: null, papers: null }] }), [paper('p'), paper('q')])).toBe(true);
    expect(isOutOfAll(person, [paper('p')])).toBe(false);
  });

  it('is known as soon as it is said, beside what was said before', () => {
    const both = withRecusal(whole, { person: 'x', papers: null });
    expect(both.recusals).toEqual([
      { person: null, papers: ['p'] },
      { person: 'x', papers: null },
    ]);
  });
});

describe('a position stands', () => {
  it.each([
    [1, false],
    [2, true],
    [3, true],
    [4, false],
  ])('when it was taken on a version that is there and not overtaken: %p → %p', (version, stands) => {
    expect(standing(elector({ positions: [said('p', { version })] }), paper('p')) !== undefined).toBe(stands);
  });

  it('on its own paper alone', () => {
    expect(standing(elector({ positions: [said('q'), said('p')] }), paper('p'))).toEqual(said('p'));
    expect(standing(elector({ positions: [said('q')] }), paper('p'))).toBeUndefined();
  });

  it('unless the person who took it takes no part', () => {
    const taken = { positions: [said('p')], recusals: [{ person: 'x', papers: ['p'] }] };
    expect(standing(elector(taken), paper('p'))).toBeUndefined();
    expect(standing(elector({ ...taken, positions: [said('p', { person: 'y' })] }), paper('p'))).toBeDefined();
  });
});

it('nothing more is awaited when each paper has a standing position or the seat is out of it', () => {
  const partly = elector({ positions: [said('p')], recusals: [{ person: null, papers: ['q'] }] });
  expect(isComplete(partly, [paper('p'), paper('q')])).toBe(true);
  expect(isComplete(partly, [paper('p'), paper('r')])).toBe(false);
  expect(isComplete(elector({ positions: [said('p', { version: 1 })] }), [paper('p')])).toBe(false);
});

it('a position replaces the one on the same paper and no other', () => {
  const before = elector({ positions: [said('p'), said('q')], elsewhere: ['b'] });
  expect(withPositions(before, [said('p', { choice: 'cannot' })])).toEqual({
    ...before,
    positions: [said('q'), said('p', { choice: 'cannot' })],
  });
});

describe('the rows of a seat', () => {
  it('make no elector where it was not asked', () => {
    expect(electorIn([row('position', 1, said('p'))])).toBeNull();
    expect(electorIn([row('elector', 1)])).toEqual(elector());
  });

  it('say the newest position on each paper, by its id, in the order they were written', () => {
    const rows = [
      row('position', 3, said('p', { choice: 'cannot' })),
      row('elector', 1),
      row('position', 2, said('q', { choice: 'abstain' }), 'a', 1),
      row('position', 2, said('q', { choice: 'reservation' })),
      row('position', 2, said('p')),
    ];
    expect(electorIn(rows)?.positions).toEqual([said('p', { choice: 'cannot' }), said('q', { choice: 'abstain' })]);
  });

  it('say of a position what it is and nothing beside', () => {
    const rows = [row('elector', 1), row('position', 2, { ...said('p'), seat: 'a', until: null })];
    expect(electorIn(rows)?.positions).toEqual([said('p')]);
  });

  it('say who takes no part', () => {
    const rows = [row('elector', 1), row('recusal', 2, { recused: 'x', papers: ['p'], reason: 'Part i sagen' })];
    expect(electorIn(rows)?.recusals).toEqual([{ person: 'x', papers: ['p'] }]);
  });

  it.each([
    ['positions', [4], [2]],
    ['recusals', [1, 4], []],
  ])('are struck by the newest rectification of %s, and only those before it', (what, positions, recusals) => {
    const rows = [
      ...[row('position', 1), row('recusal', 2), row('rectification', 3, { what }), row('position', 4)],
      row('elector', 5, { what }),
    ];
    const left = (slice: 'position' | 'recusal') => unstruck(rows, slice).map(({ n }) => n);
    expect([left('position'), left('recusal')]).toEqual([positions, recusals]);
  });

  it('in the same entry as a rectification are struck with it, and the last rectification counts', () => {
    const what = 'positions';
    const rows = [
      ...[row('rectification', 1, { what }), row('position', 2), row('rectification', 3, { what })],
      ...[row('position', 3, {}, 'a', 1), row('position', 4)],
    ];
    expect(unstruck(rows, 'position').map(({ n }) => n)).toEqual([4]);
    expect(unstruck([row('position', 1)], 'position')).toHaveLength(1);
  });
});

describe('the seat spoken for', () => {
  const spokenFor = (seats: readonly SeatRow[], by: { seat: string | null; person: string }) =>
    electorOf(seats as never, by);
  const rows = ['a', 'b', 'c', 'd'].flatMap((seat) => [
    row('elector', 1, {}, seat),
    row(
      'position',
      2,
      said('p', { as: seat === 'c' ? 'member' : 'substitute', person: seat === 'd' ? 'y' : 'x' }),
      seat,
    ),
  ]);

  it('is none where it was not asked', () => {
    expect(spokenFor(rows, { seat: 'e', person: 'x' })).toBeNull();
    expect(spokenFor(rows, { seat: null, person: 'x' })).toBeNull();
  });

  it('has its own positions, and knows for which other seats its holder has answered as substitute', () => {
    expect(spokenFor(rows, { seat: 'a', person: 'x' })).toEqual(
      elector({ positions: [said('p', { as: 'substitute' })], elsewhere: ['b'] }),
    );
    expect(spokenFor(rows, { seat: 'c', person: 'x' })?.elsewhere).toEqual(['a', 'b']);
    expect(spokenFor(rows, { seat: 'a', person: 'z' })?.elsewhere).toEqual([]);
  });

  it('knows nothing of seats that were not asked, or whose answers were struck', () => {
    const others = [
      ...[row('elector', 1), row('position', 2, said('p', { as: 'substitute' }), 'b')],
      ...[row('elector', 1, {}, 'c'), row('position', 2, said('p', { as: 'substitute' }), 'c')],
      row('rectification', 3, { what: 'positions' }, 'c'),
    ];
    expect(spokenFor(others, { seat: 'a', person: 'x' })?.elsewhere).toEqual([]);
  });
});
