import { describe, expect, it } from '@jest/globals';
import { committee } from '../../../test/support/committee-ballot.js';
import { worded } from './lines.js';
import { confirmed } from './tentative.js';
import { votingRules } from './voting-rules.js';

const rules = (more: object = {}) =>
  votingRules.parse({ tentative: { period: { amount: 2, unit: 'weeks' }, failsAbove: '1/3' }, ...more });
const seats = committee({ for: 6, out: 1 });
const ids = seats.map(({ seat }) => seat);

describe('a tentative decision', () => {
  it.each([
    [0, false, 'tentative'],
    [2, false, 'tentative'],
    [2, true, 'final'],
    [3, false, 'failed'],
    [3, true, 'failed'],
  ])('with %d of six objecting and the time over: %p is %s', (objecting, isOver, state) =>
    expect(confirmed(rules(), seats, { objecting: ids.slice(0, objecting), isOver }).state).toBe(state),
  );

  it('is not objected to by those who take no part or sit nowhere', () => {
    const objecting = [...ids.slice(0, 2), ids[6]!, 'nobody', ids[0]!];
    expect(confirmed(rules(), seats, { objecting, isOver: true }).state).toBe('final');
  });

  it('is of all seats, where the recused stay among them', () => {
    const confirmation = { objecting: ids.slice(0, 3), isOver: true };
    const [nine, eight] = [committee({ for: 6, out: 3 }), committee({ for: 6, out: 2 })];
    const by = rules({ recusal: 'staysInBase' });
    expect(confirmed(by, nine, confirmation).state).toBe('final');
    expect(confirmed(by, eight, confirmation).state).toBe('failed');
  });

  it('is none without the rule', () =>
    expect(confirmed(votingRules.parse({}), seats, { objecting: ids, isOver: false })).toEqual({
      state: 'final',
      why: [],
    }));

  it.each([
    [
      1,
      false,
      'Foreløbig beslutning: 1 af 6 pladser har gjort indsigelse; den falder ved flere end 2 (1/3).',
      'A tentative decision: 1 of 6 seats have objected; it fails with more than 2 (1/3).',
    ],
    [
      1,
      true,
      'Endelig beslutning: 1 af 6 pladser har gjort indsigelse; den falder ved flere end 2 (1/3).',
      'A final decision: 1 of 6 seats have objected; it fails with more than 2 (1/3).',
    ],
    [
      4,
      true,
      'Beslutningen er faldet: 4 af 6 pladser har gjort indsigelse; højst 2 måtte (1/3).',
      'The decision has failed: 4 of 6 seats have objected; at most 2 could (1/3).',
    ],
  ])('says with %d objecting, over: %p, why', (objecting, isOver, da, en) =>
    expect(worded(confirmed(rules(), seats, { objecting: ids.slice(0, objecting), isOver }).why)).toEqual({ da, en }),
  );
});
