import { describe, expect, it } from '@jest/globals';
import { outlook } from './outlook.js';
import { emptyTally, type Rules, type Tally } from './tally.js';

const vote: Rules = { way: 'vote', quorum: 2 };
const nobody = { cannot: [], reservation: [] };
const tally = (given: Partial<Tally>): Tally => ({ ...emptyTally(4), ...given });

describe('what a round would come to now', () => {
  it.each([
    [vote, {}, 'noQuorum', false],
    [vote, { approve: 2 }, 'approved', false],
    [vote, { approve: 3 }, 'approved', true],
    [vote, { cannot: 2, approve: 1 }, 'notApproved', true],
    [null, { approve: 4 }, 'chairConcludes', false],
  ])('by the rules %p with %j is %s', (rules, given, comesTo, settled) =>
    expect(outlook(rules, tally(given), nobody)).toMatchObject({ comesTo, settled }),
  );

  it('says what it still needs, and from whom', () => {
    const { sentence } = outlook(null, tally({ approve: 1, cannot: 1, reservation: 1 }), {
      cannot: ['KL'],
      reservation: ['DR', 'PLO'],
    });
    expect(sentence).toEqual({
      da: 'Formanden konkluderer. Mangler svar fra 1 plads. Kan ikke godkendes af KL. Forbehold fra DR, PLO.',
      en: 'The chair concludes. Waits for the answer of 1 seat. Cannot be approved by KL. Reservation by DR, PLO.',
    });
  });
});
