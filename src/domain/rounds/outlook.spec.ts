import { describe, expect, it } from '@jest/globals';
import { line } from '../voting/lines.js';
import { outlook, type Opponents } from './outlook.js';
import type { PaperCount } from './paper-count.js';

const nobody: Opponents = { cannot: [], reservation: [] };
const times = { deadline: '2025-03-14T11:00:00Z', at: '2025-03-10T12:00:00Z' };
const count = (missing: number, rest: Partial<PaperCount> = {}): PaperCount => ({
  ...{ paper: 'p', verdict: 'approved', explanation: [], needs: [], quorum: null, settled: true, canStillChange: [] },
  ...{ fixes: [], next: null },
  tally: { seats: 5, missing, approve: 0, approveWithRemarks: 0, reservation: 0, cannot: 0, abstain: 0 },
  ...rest,
});

describe('where a round is heading', () => {
  it.each([
    [0, 'Formanden konkluderer.', 'The chair concludes.'],
    [1, 'Formanden konkluderer. Mangler svar fra 1 plads.', 'The chair concludes. Waits for the answer of 1 seat.'],
    [2, 'Formanden konkluderer. Mangler svar fra 2 pladser.', 'The chair concludes. Waits for the answers of 2 seats.'],
  ])('by consensus is for the chair to say, with %p answers missing', (missing, da, en) => {
    expect(outlook('consensus', count(missing), nobody, times)).toEqual({ da, en });
  });

  it('by silence is approval as long as nobody objects, whoever has not answered', () => {
    expect(outlook('silence', count(3), nobody, times)).toEqual({
      da: 'Gør ingen indsigelse inden fristen, er dokumentet godkendt stiltiende.',
      en: 'If nobody objects by the deadline, the paper is approved by silence.',
    });
  });

  it('by silence that is broken is told with what broke it', () => {
    const broken = count(3, { verdict: 'notApproved', explanation: [line('silence.objection')] });
    expect(outlook('silence', broken, nobody, times)).toEqual({
      da: '1 plads har gjort indsigelse.',
      en: '1 seat has objected.',
    });
  });

  it.each(['vote', 'written'] as const)('by %s is what it comes to, and who has not answered', (way) => {
    const { da, en } = outlook(way, count(1, { settled: false, canStillChange: ['a'] }), nobody, times);
    expect(da).toMatch(/fredag den 14. marts 2025 kl. 12.00.*godkendt.*Mangler svar fra 1 plads\.$/);
    expect(en).toMatch(/Friday 14 March 2025 at 12:00.*approved.*Waits for the answer of 1 seat\.$/);
    expect(outlook(way, count(0), nobody, times).da).not.toContain('Mangler');
  });

  it('names those who stand in the way: first who cannot approve, then who has a reservation', () => {
    const opponents = { cannot: ['Region A', 'Kommune B'], reservation: ['Styrelse C'] };
    expect(outlook('consensus', count(0), opponents, times)).toEqual({
      da: 'Formanden konkluderer. Kan ikke godkendes af Region A, Kommune B. Forbehold fra Styrelse C.',
      en: 'The chair concludes. Cannot be approved by Region A, Kommune B. Reservation by Styrelse C.',
    });
    expect(outlook('consensus', count(0), { ...nobody, reservation: ['C'] }, times).da).toBe(
      'Formanden konkluderer. Forbehold fra C.',
    );
  });
});
