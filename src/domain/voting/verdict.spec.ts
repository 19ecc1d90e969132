import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choices, count, emptyTally, missingFrom, type Choice, type Rules, type Tally } from './tally.js';
import { isSettled, verdict } from './verdict.js';

const choice = fc.constantFrom(...choices);
const rules = fc.record<Rules>({
  way: fc.constantFrom('written', 'vote'),
  quorum: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
});
const positions = fc.array(choice, { maxLength: 7 });
const withMissing = fc.tuple(rules, positions, fc.integer({ min: 0, max: 4 }));

/** Slow and plain: every way in which the missing seats could answer, or not. */
function completions(tally: Tally, missing: number): readonly Tally[] {
  if (missing === 0) return [tally];
  const further = choices.flatMap((given) => completions({ ...tally, [given]: tally[given] + 1 }, missing - 1));
  return [...completions(tally, missing - 1), ...further];
}

describe('verdict', () => {
  const tally = (seats: number, given: Partial<Record<Choice, number>>): Tally => ({ ...emptyTally(seats), ...given });

  it.each([
    ['vote', null, { approve: 2, cannot: 1 }, 'approved'],
    ['vote', null, { approve: 1, cannot: 1 }, 'notApproved'],
    ['vote', null, { approve: 1, abstain: 6 }, 'approved'],
    ['vote', null, { approveWithRemarks: 2, reservation: 1 }, 'approved'],
    ['vote', null, { abstain: 8 }, 'notApproved'],
    ['vote', 5, { approve: 4 }, 'noQuorum'],
    ['vote', 5, { approve: 3, abstain: 2 }, 'approved'],
    ['vote', null, {}, 'noQuorum'],
    ['written', null, { approve: 1 }, 'approved'],
    ['written', null, { approve: 7, reservation: 1 }, 'notApproved'],
    ['written', 5, { approve: 4, approveWithRemarks: 1 }, 'approved'],
    ['written', 5, { approve: 4, cannot: 1 }, 'notApproved'],
    ['written', 5, { approve: 4 }, 'noQuorum'],
    ['written', null, { abstain: 3 }, 'notApproved'],
  ] as const)('by %s with quorum %p, %p is %s', (way, quorum, given, expected) => {
    expect(verdict({ way, quorum }, tally(8, given))).toBe(expected);
  });

  it('never depends on the order in which positions came', () =>
    fc.assert(
      fc.property(rules, positions, (by, given) => {
        const [one, other] = [given, given.toReversed()].map((order) => verdict(by, count(8, order)));
        expect(one).toBe(other);
      }),
    ));
});

describe('isSettled', () => {
  it('says yes exactly when no completion overturns the verdict', () =>
    fc.assert(
      fc.property(withMissing, ([by, given, missing]) => {
        const tally = count(given.length + missing, given);
        const all = new Set(completions(tally, missing).map((completed) => verdict(by, completed)));
        expect(isSettled(by, tally)).toBe(all.size === 1);
      }),
    ));

  it('is always so when all have answered', () =>
    fc.assert(
      fc.property(rules, positions, (by, given) => {
        const tally = count(given.length, given);
        expect([missingFrom(tally), isSettled(by, tally)]).toEqual([0, true]);
      }),
    ));
});
