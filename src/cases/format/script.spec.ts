import { describe, expect, it } from '@jest/globals';
import { deedsOf } from './script.js';

const deeds = (who: string | string[] | undefined, what?: string | string[]) =>
  deedsOf({ who, what, does: who && 'POSITION' }).map((deed) => [deed.who, deed.what]);

describe('what is done in a step', () => {
  it('is nothing where nobody acts', () => expect(deeds(undefined)).toEqual([]));

  it('is one thing by one person', () => {
    expect(deeds('a')).toEqual([['a', undefined]]);
    expect(deeds('a', 'R')).toEqual([['a', 'R']]);
  });

  it('is the same by each of several people to each of several instances, one person after the other', () => {
    expect(deeds(['a', 'b'], 'R')).toEqual([
      ['a', 'R'],
      ['b', 'R'],
    ]);
    expect(deeds(['a', 'b'], ['R', 'S'])).toEqual([
      ['a', 'R'],
      ['a', 'S'],
      ['b', 'R'],
      ['b', 'S'],
    ]);
  });
});
