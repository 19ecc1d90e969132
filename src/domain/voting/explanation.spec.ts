import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explain, stillNeeds, worded } from './explanation.js';
import { choices, count, emptyTally, type Rules, type Tally } from './tally.js';
import { verdict } from './verdict.js';

const vote = (quorum: number | null): Rules => ({ way: 'vote', quorum });
const written = (quorum: number | null): Rules => ({ way: 'written', quorum });
const tally = (given: Partial<Tally>): Tally => ({ ...emptyTally(8), ...given });
const needs = (rules: Rules | null, given: Partial<Tally>) => {
  const line = stillNeeds(rules, tally(given));
  return line && worded([line]).da;
};

it('works an outcome out, step by step', () => {
  expect(worded(explain(vote(5), tally({ approve: 3, cannot: 2, abstain: 1 }))).da).toBe(
    'Kan godkende: 3; med bemærkninger: 0; med forbehold: 0; kan ikke godkende: 2; undlader: 1; ikke svaret: 2. ' +
      '6 af 8 pladser har svaret; mindst 5 kræves. Flertal blandt de afgivne stemmer: 3 for, 2 imod.',
  );
});

describe('what a paper still needs', () => {
  it.each([
    [vote(5), { approve: 3 }, 'Mangler 2 tilkendegivelser.'],
    [written(4), { approve: 3 }, 'Mangler 1 tilkendegivelse.'],
    [vote(null), { approve: 1, cannot: 1 }, 'Mangler 1 stemme for.'],
    [vote(null), { approve: 1, cannot: 3 }, 'Mangler 3 stemmer for.'],
    [
      written(null),
      { approve: 5, reservation: 1 },
      'Mangler afklaring med dem, der har forbehold eller ikke kan godkende: 1.',
    ],
    [written(null), { abstain: 2 }, 'Mangler, at nogen godkender.'],
    [written(null), { approve: 2 }, null],
    [null, {}, null],
  ])('%p with %p: %s', (rules, given, sentence) => expect(needs(rules, given)).toBe(sentence));

  it('is nothing exactly when it is approved', () =>
    fc.assert(
      fc.property(
        fc.record<Rules>({ way: fc.constantFrom('written', 'vote'), quorum: fc.constantFrom(null, 1, 3, 8) }),
        fc.array(fc.constantFrom(...choices), { maxLength: 8 }),
        (rules, given) => {
          const counted = count(8, given);
          expect(stillNeeds(rules, counted) === null).toBe(verdict(rules, counted) === 'approved');
        },
      ),
    ));

  it('leaves no mark unfilled in any sentence', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(null, vote(3), written(3), vote(null), written(null)),
        fc.array(fc.constantFrom(...choices), { maxLength: 8 }),
        (rules, given) => {
          const counted = count(8, given);
          const all = [...explain(rules, counted), stillNeeds(rules, counted)].filter((line) => line !== null);
          expect(`${worded(all).da}${worded(all).en}`).not.toMatch(/[{}]/);
        },
      ),
    ));
});
