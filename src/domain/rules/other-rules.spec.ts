import { expect, it } from '@jest/globals';
import { otherRules } from './other-rules.js';

it('other rules are those of the committee without the one that asks, by their ids', () => {
  const rows = ['c', 'a', 'b'].map((id) => ({ id, title: `Regler ${id}`, read_revision: 3 }));
  expect(otherRules(rows, 'b')).toEqual([
    { id: 'a', title: 'Regler a' },
    { id: 'c', title: 'Regler c' },
  ]);
  expect(otherRules([], 'b')).toEqual([]);
});
