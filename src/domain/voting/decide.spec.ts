import { describe, expect, it } from '@jest/globals';
import { decide } from './decide.js';
import { worded } from './lines.js';
import type { SeatBallot } from './seat-ballot.js';
import { votingRules } from './voting-rules.js';

const CHOICES = { y: 'approve', r: 'reservation', n: 'cannot', a: 'abstain', '-': null } as const;
const seats = (votes: string): readonly SeatBallot[] =>
  [...votes].map((vote, index) => ({
    ...{ seat: `s${index}`, organisation: `o${index}`, group: null, weight: 1, chair: index === 0, present: false },
    ...{ choice: CHOICES[vote as keyof typeof CHOICES], out: false },
  }));
const decided = (rules: object, votes: string) =>
  decide(votingRules.parse(rules), { matter: 'default', channel: 'meeting', seats: seats(votes) });

describe('decide', () => {
  it('lets the chair conclude where nothing is said', () => {
    const { verdict, explanation } = decided({}, 'yyn');
    expect(verdict).toBe('chairConcludes');
    expect(worded(explanation).da).toBe(
      'For: 2; imod: 1; undlader: 0; ikke svaret: 0. Formanden konkluderer ved konsensus. 1 indsigelse føres til referat.',
    );
  });

  it('works two thirds out', () => {
    const { verdict, explanation, needs } = decided(
      { default: { condition: { kind: 'share', atLeast: '2/3', of: 'all' } } },
      'yyyynn-',
    );
    expect(verdict).toBe('notApproved');
    expect(worded(explanation)).toEqual({
      da: 'For: 4; imod: 2; undlader: 0; ikke svaret: 1. 2/3 af 7 = 4,67, rundet op til 5. For: 4 af 7 stemmer i alt; mindst 5 kræves. Ikke opfyldt.',
      en: 'For: 4; against: 2; abstaining: 0; not answered: 1. 2/3 of 7 = 4.67, rounded up to 5. For: 4 of 7 votes in all; at least 5 required. Not met.',
    });
    expect(worded(needs).en).toBe('Needs 1 more vote for.');
  });
});
