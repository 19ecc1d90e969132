import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { cursorOf, keyOf, page, paging } from './cursor.js';
import { Refused } from './refused.js';

const key = z.tuple([z.string(), z.int()]);

describe('a cursor', () => {
  it('gives back the key it was made of', () => {
    expect(keyOf(cursorOf(['æ', 7]), key)).toEqual(['æ', 7]);
    expect(keyOf(undefined, key)).toBeUndefined();
  });

  it.each(['', 'x', cursorOf('other'), cursorOf(['a', 'b'])])('that we did not make is refused: %p', (cursor) => {
    expect(() => keyOf(cursor, key)).toThrow(Refused);
  });
});

describe('a page', () => {
  it.each([
    [[1, 2, 3], 2, [1, 2], true],
    [[1, 2], 2, [1, 2], false],
    [[], 2, [], false],
  ])('of %j with at most %d holds %j', (rows, limit, items, more) => {
    const made = page(rows, limit, (row) => row);
    expect(made.items).toEqual(items);
    expect(made.next !== null).toBe(more);
  });

  it.each([[0], [201], ['x'], [1.5]])('of %p items is refused', (limit) => {
    expect(z.object(paging).safeParse({ limit }).success).toBe(false);
  });
});
