import { describe, expect, it } from '@jest/globals';
import type { DateAnswer } from '../../domain/rules/lawful-dates.js';
import { weigh } from '../play/weigh.js';
import type { Look } from './claim.js';
import { dateClaims } from './date-claims.js';

const dated = (at: string | null) => ({ at, derivation: [] });
const ANSWER: DateAnswer = { ...dated(null), lawful: true, papers: dated('2025-04-14T21:59:59.999Z'), items: null };

const weighed = async (dates: object) => {
  const look = { dates: () => Promise.resolve(ANSWER) } as unknown as Look;
  const claims = dateClaims({ dates: { of: 'KB', asks: {}, ...dates } }, []);
  return Promise.all(claims.map((claim) => weigh(claim, look)));
};

describe('what is expected of the dates of a meeting', () => {
  it('holds field by field, and every change of it is caught', async () => {
    const all = await weighed({ at: 'nothing', papers: '2025-04-14 23:59', lawful: true });
    expect(all.map(({ met, uncaught, mutants }) => [met, uncaught, mutants])).toEqual([
      [true, [], 1],
      [true, [], 2],
      [true, [], 1],
    ]);
  });

  it('does not hold when the answer is another, or the question is refused', async () => {
    expect(await weighed({ papers: '2025-04-15 23:59' })).toMatchObject([{ met: false, found: '2025-04-14 23:59' }]);
    const look = { dates: () => Promise.resolve(undefined) } as unknown as Look;
    const [claim] = dateClaims({ dates: { of: 'KB', asks: {}, lawful: true } }, []);
    expect(await weigh(claim!, look)).toMatchObject({ met: false, found: 'refused' });
  });
});
