import { describe, expect, it } from '@jest/globals';
import { DatabaseError } from 'pg';
import { Grouping } from './grouping.js';

const refusal = () => Object.assign(new DatabaseError('deadlock detected', 17, 'error'), { severity: 'ERROR' });

/** Notes the groups it is asked for, and answers each item with its double after a turn of the event loop. */
function doubling(fail: (items: readonly number[]) => Error | undefined = () => undefined) {
  const groups: number[][] = [];
  const grouping = new Grouping(async (items: readonly number[]) => {
    groups.push([...items]);
    await new Promise((resolve) => setImmediate(resolve));
    const error = fail(items);
    if (error) throw error;
    return items.map((item) => item * 2);
  });
  return { groups, grouping };
}

describe('what comes together', () => {
  it('shares a trip once one is under way, and each is answered for itself', async () => {
    const { groups, grouping } = doubling();
    expect(await Promise.all([1, 2, 3, 4, 5].map((item) => grouping.do(item)))).toEqual([2, 4, 6, 8, 10]);
    expect(groups).toEqual([[1], [2, 3, 4, 5]]);
  });

  it('is tried one by one when an error of one has undone all: the others are carried out', async () => {
    const { groups, grouping } = doubling((items) => (items.includes(4) ? refusal() : undefined));
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map((item) => grouping.do(item)));
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(groups.slice(1)).toEqual([[2, 3, 4, 5], [2], [3], [4], [5]]);
  });

  it('is not tried again after a lost connection, of which nobody knows what it has done', async () => {
    const { groups, grouping } = doubling((items) => (items.length > 1 ? new Error('connection lost') : undefined));
    const outcomes = await Promise.allSettled([1, 2, 3].map((item) => grouping.do(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(groups).toHaveLength(2);
  });
});
