import { expect, it } from '@jest/globals';
import { eventIdOf, isAfter, positionIn } from './journal-position.js';

const at = (xact: number, id: number) => ({ xact: BigInt(xact), id: BigInt(id) });

it.each([
  [at(2, 1), at(1, 9), true],
  [at(1, 9), at(2, 1), false],
  [at(1, 2), at(1, 1), true],
  [at(1, 1), at(1, 1), false],
])('the transaction comes first, then the number', (one, other, after) => {
  expect(isAfter(one, other)).toBe(after);
});

it('a position comes back from its event id', () => {
  expect(positionIn(eventIdOf(at(12, 34)))).toEqual(at(12, 34));
});

it.each([undefined, '', '12', '12-', '-34', 'a-b', '1-2-3', `${'9'.repeat(21)}-1`])(
  '%p is no event id of ours',
  (id) => {
    expect(positionIn(id)).toBeUndefined();
  },
);
