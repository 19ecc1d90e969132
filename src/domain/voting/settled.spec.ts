import { describe, expect, it } from '@jest/globals';
import { committee, type Block } from '../../../test/support/committee-ballot.js';
import { decide } from './decide.js';
import { votingRules } from './voting-rules.js';

/** Nine seats awaited of which no two weigh the same, 45 in all: too many ways to look at each. */
const AWAITED: readonly Block[] = Array.from({ length: 9 }, (_, index) => ({ silent: 1, weight: index + 1 }));

/** Out of reach of those awaited, either way. */
const TWO_THIRDS = { kind: 'share', what: 'for', moreThan: '2/3', of: 'all' };

function settled(ties: string, ...others: readonly Block[]): boolean {
  const rules = votingRules.parse({ votes: { weighted: true }, default: { condition: TWO_THIRDS, ties } });
  const seats = committee({ abstain: 1, weight: 500 }, ...AWAITED, ...others);
  const decision = decide(rules, { matter: 'default', channel: 'meeting', seats });
  expect(decision.verdict).toBe('notApproved');
  return decision.settled;
}
const against = (weight: number): Block => ({ against: 1, weight });
const inFavour = (weight: number): Block => ({ for: 1, weight });

describe('in a large committee, where what is missing cannot carry, a vote', () => {
  it('is settled when a tie falls', () => {
    expect(settled('falls', inFavour(10), against(10))).toBe(true);
  });

  it.each([
    [10, 54, false],
    [10, 55, false],
    [10, 56, true],
    [54, 10, false],
    [55, 10, false],
    [56, 10, true],
  ])('of %p for and %p against stays open while it may be tied and discussed further', (has, opposed, is) => {
    expect(settled('furtherDiscussion', inFavour(has), against(opposed))).toBe(is);
  });

  describe('that the chair decides when it is tied', () => {
    const tied = (...blocks: readonly Block[]) => settled('chairCasts', inFavour(20), against(20), ...blocks);

    it('is settled when the chair has voted against, and open when the chair is for', () => {
      expect(tied({ against: 1, chair: true })).toBe(true);
      expect(tied({ for: 1, chair: true })).toBe(false);
    });

    it('is open while the chair has not said which way', () => {
      expect(tied({ abstain: 1, chair: true })).toBe(false);
      expect(tied({ silent: 1, chair: true })).toBe(false);
    });

    it('is open where there is no chair, or the chair takes no part', () => {
      expect(tied()).toBe(false);
      expect(tied({ out: 1, chair: true })).toBe(false);
    });

    it('is settled, whoever presides, when it can be tied no more', () => {
      expect(settled('chairCasts', inFavour(10), against(56), { for: 1, chair: true })).toBe(false);
      expect(settled('chairCasts', inFavour(10), against(57), { for: 1, chair: true })).toBe(true);
    });
  });
});

describe('in a large committee a vote', () => {
  const simple = (...blocks: readonly Block[]) => {
    const condition = { kind: 'share', what: 'for', moreThan: '1/2', of: 'cast' };
    const rules = votingRules.parse({ votes: { weighted: true }, default: { condition } });
    const seats = committee(...AWAITED, ...blocks);
    const { verdict, settled: is } = decide(rules, { matter: 'default', channel: 'meeting', seats });
    return [verdict, is];
  };

  it.each([
    [45, ['approved', false]],
    [46, ['approved', true]],
  ])('with %p for is settled as soon as the others together cannot turn it', (weight, expected) => {
    expect(simple(inFavour(weight))).toEqual(expected);
  });

  it.each([
    [44, ['notApproved', false]],
    [45, ['notApproved', true]],
  ])('with %p against is settled as soon as the others together cannot carry it', (weight, expected) => {
    expect(simple(against(weight))).toEqual(expected);
  });
});
