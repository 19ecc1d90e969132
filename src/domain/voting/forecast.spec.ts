import { describe, expect, it } from '@jest/globals';
import { committee, type Block } from '../../../test/support/committee-ballot.js';
import { decide } from './decide.js';
import { forecast, type ForecastTimes } from './forecast.js';
import { worded } from './lines.js';
import { withAnswers, type Ballot } from './seat-ballot.js';
import { votingRules, type VotingRules } from './voting-rules.js';

const rules = votingRules.parse({
  default: { condition: { kind: 'share', moreThan: '1/2' }, quorum: { by: 'answers', atLeast: 3 } },
});
const at = '2025-03-01T09:00:00Z';
const deadline = '2025-03-08T11:00:00Z';
const ballot = (...blocks: readonly Block[]) =>
  ({ matter: 'default', channel: 'written', seats: committee(...blocks) }) as const;

const heading = (rules: VotingRules, given: Ballot, times: ForecastTimes) => forecast(decide(rules, given), times);

describe('forecast', () => {
  it('says what it comes to at the deadline if nobody else answers, and who can change it', () => {
    const { verdict, when, canStillChange, outlook } = heading(rules, ballot({ for: 2, absent: 2 }), { deadline, at });
    expect([verdict, when, canStillChange]).toEqual(['noQuorum', deadline, ['0-absent-0', '0-absent-1']]);
    expect(worded(outlook)).toEqual({
      da: 'Svarer ikke flere inden lørdag den 8. marts 2025 kl. 12.00, er udfaldet: ikke beslutningsdygtig. 2 pladser, der ikke har svaret, kan ændre det. Mangler 1 svar for at være beslutningsdygtig.',
      en: 'If nobody else answers by Saturday 8 March 2025 at 12:00, the outcome is: no quorum. 2 seats that have not answered can change it. Needs 1 more answer for the quorum.',
    });
  });

  it('is over with the deadline', () => {
    const { when, canStillChange, outlook } = heading(rules, ballot({ for: 2, absent: 1 }), {
      deadline,
      at: deadline,
    });
    expect([when, canStillChange]).toEqual([deadline, []]);
    expect(worded(outlook.slice(0, 1))).toEqual({
      da: 'Fristen er udløbet. Udfaldet er: ikke beslutningsdygtig.',
      en: 'The time is over. The outcome is: no quorum.',
    });
  });

  it('is so from now when nobody can change it', () => {
    const { when, settled, outlook } = heading(rules, ballot({ for: 3, absent: 2 }), { deadline, at });
    expect([when, settled]).toEqual([at, true]);
    expect(worded(outlook)).toEqual({
      da: 'Udfaldet kan ikke længere ændres: godkendt.',
      en: 'The outcome can no longer change: approved.',
    });
  });

  it('has no end without a deadline', () => {
    const { when, outlook } = heading(rules, ballot({ for: 2, against: 2, absent: 1 }), { deadline: null, at });
    expect(when).toBeNull();
    expect(worded(outlook)).toEqual({
      da: 'Svarer ikke flere, er udfaldet: ikke godkendt. 1 plads, der ikke har svaret, kan ændre det. Mangler 1 stemme for.',
      en: 'If nobody else answers, the outcome is: not approved. 1 seat that has not answered can change it. Needs 1 more vote for.',
    });
  });
});

describe('a preview', () => {
  it('is the ballot with answers that are not yet given', () => {
    const given = ballot({ for: 1, absent: 1, out: 1 });
    const [, absent, out] = given.seats.map(({ seat }) => seat);
    const supposed = withAnswers(given, [
      { seat: absent!, choice: 'cannot' },
      { seat: out!, choice: 'approve' },
    ]);
    expect(supposed.seats.map(({ choice }) => choice)).toEqual(['approve', 'cannot', null]);
    expect(withAnswers(supposed, [{ seat: absent!, choice: null }]).seats.map(({ choice }) => choice)).toEqual([
      'approve',
      null,
      null,
    ]);
  });
});
