import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { committee } from '../../../test/support/committee-ballot.js';
import { decide } from './decide.js';
import { choices, count, type Choice, type Rules } from './tally.js';
import { isSettled, verdict } from './verdict.js';
import { votingRules } from './voting-rules.js';

/** The two ways of concluding that count, as rules made of parts. */
const CONDITIONS = {
  vote: { kind: 'share', moreThan: '1/2' },
  written: {
    kind: 'all',
    of: [
      { kind: 'count', atLeast: 1 },
      { kind: 'count', what: 'against', atMost: 0 },
    ],
  },
};

const asParts = ({ way, quorum }: Rules) =>
  votingRules.parse({
    default: { condition: CONDITIONS[way], quorum: { by: 'answers', atLeast: Math.max(1, quorum ?? 1) } },
  });

describe('the ways of concluding that rounds have known so far', () => {
  it('come to the same, and are settled at the same time', () =>
    fc.assert(
      fc.property(
        fc.record<Rules>({ way: fc.constantFrom('vote', 'written'), quorum: fc.constantFrom(null, 0, 1, 3, 8) }),
        fc.array(fc.constantFrom<Choice>(...choices), { maxLength: 7 }),
        fc.integer({ min: 0, max: 5 }),
        (rules, given, absent) => {
          const tally = count(given.length + absent, given);
          const seats = committee({ silent: given.length, absent }).map((seat, at) => ({
            ...seat,
            choice: given[at] ?? null,
          }));
          const decided = decide(asParts(rules), { matter: 'default', channel: 'written', seats });
          expect([decided.verdict, decided.settled]).toEqual([verdict(rules, tally), isSettled(rules, tally)]);
        },
      ),
      { numRuns: 1_000 },
    ));
});
