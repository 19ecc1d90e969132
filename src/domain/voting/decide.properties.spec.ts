import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { oracleCompletions, oracleVerdict } from '../../../test/oracles/voting-oracle.js';
import * as any from '../../../test/support/voting-arbitraries.js';
import { decide } from './decide.js';
import { withAnswers, type Ballot } from './seat-ballot.js';
import { choices } from './tally.js';
import { votingRules, type VotingRules } from './voting-rules.js';

const RUNS = { numRuns: 1_000 };

const rules = any.rules
  .map((data) => votingRules.safeParse(data).data)
  .filter((data): data is VotingRules => data !== undefined);

const ballot = (missing: number): fc.Arbitrary<Ballot> =>
  fc.tuple(any.occasion, any.seatBallots(missing)).map(([occasion, seats]) => ({ ...occasion, seats }));

describe('decide', () => {
  it('comes to what a slow recount comes to', () =>
    fc.assert(
      fc.property(rules, ballot(4), (by, given) => {
        expect(decide(by, given).verdict).toBe(oracleVerdict(by, given));
      }),
      { numRuns: 5_000 },
    ));

  it('is settled exactly when no completion comes to anything else', () =>
    fc.assert(
      fc.property(rules, ballot(5), (by, given) => {
        const verdicts = new Set<string>();
        for (const seats of oracleCompletions(given.seats)) {
          verdicts.add(oracleVerdict(by, { ...given, seats: seats }));
          if (verdicts.size > 1) break;
        }
        expect(decide(by, given).settled).toBe(verdicts.size === 1);
      }),
      RUNS,
    ));

  it('never depends on the order of the seats', () =>
    fc.assert(
      fc.property(rules, ballot(4), fc.infiniteStream(fc.nat()), (by, given, keys) => {
        const shuffled = given.seats
          .map((seat) => [keys.next().value!, seat] as const)
          .sort(([one], [other]) => one - other)
          .map(([, seat]) => seat);
        const [one, other] = [decide(by, given), decide(by, { ...given, seats: shuffled })];
        expect({ ...other, canStillChange: other.canStillChange.toSorted() }).toEqual({
          ...one,
          canStillChange: one.canStillChange.toSorted(),
        });
      }),
      RUNS,
    ));

  it('is never overturned by answers that come after it is settled', () =>
    fc.assert(
      fc.property(rules, ballot(5), fc.infiniteStream(fc.constantFrom(null, ...choices)), (by, given, answers) => {
        const now = decide(by, given);
        fc.pre(now.settled);
        const later = given.seats
          .filter(({ choice }) => choice === null)
          .map(({ seat }) => ({ seat, choice: answers.next().value! }));
        expect(decide(by, withAnswers(given, later)).verdict).toBe(now.verdict);
      }),
      RUNS,
    ));

  it('needs nothing exactly when it is approved or the chair concludes', () =>
    fc.assert(
      fc.property(rules, ballot(4), (by, given) => {
        const { verdict, needs } = decide(by, given);
        expect(needs.length === 0).toBe(verdict === 'approved' || verdict === 'chairConcludes');
      }),
      RUNS,
    ));

  it('names those who can still change it exactly while it is not settled', () =>
    fc.assert(
      fc.property(rules, ballot(4), (by, given) => {
        const { settled, canStillChange } = decide(by, given);
        const awaited = given.seats.filter(({ choice, out }) => choice === null && !out).map(({ seat }) => seat);
        expect(canStillChange).toEqual(settled ? [] : awaited);
      }),
      RUNS,
    ));
});
