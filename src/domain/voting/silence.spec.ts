import { describe, expect, it } from '@jest/globals';
import { worded } from './lines.js';
import { silence, type SilenceAnswer } from './silence.js';
import { votingRules } from './voting-rules.js';

const label = { da: 'Referat', en: 'Minutes' };
const rules = (onFailure: 'meeting' | 'vote' = 'meeting') =>
  votingRules.parse({ matters: { minutes: { label } }, silence: { matters: ['minutes'], onFailure } });
const consent = (seat: string): SilenceAnswer => ({ seat, kind: 'consent' });
const against = (seat: string): SilenceAnswer => ({ seat, kind: 'substantive' });
const remark = (seat: string, passage: string, proposed: string): SilenceAnswer => ({
  ...{ seat, kind: 'editorial', passage, proposed },
});
const heard = (...answers: readonly SilenceAnswer[]) => silence(rules(), 'minutes', answers);

describe('silence', () => {
  it('holds when nobody or only consent is heard', () => {
    for (const outcome of [heard(), heard(consent('a'), consent('b'))])
      expect(outcome).toEqual({
        outcome: 'holds',
        why: [{ code: 'silence.holds', params: {} }],
        fixes: [],
        next: null,
      });
  });

  it('holds with editorial remarks, which are approved and made', () => {
    const { outcome, why, fixes } = heard(
      remark('b', '2', 'The  committee '),
      remark('a', ' 2', 'The committee'),
      remark('b', '2', 'The committee'),
      remark('a', '1', 'Date'),
    );
    expect(outcome).toBe('holds');
    expect(fixes).toEqual([
      { passage: '1', proposed: 'Date', seats: ['a'] },
      { passage: '2', proposed: 'The committee', seats: ['a', 'b'] },
    ]);
    expect(worded(why)).toEqual({
      da: 'Ingen har gjort indsigelse. 2 redaktionelle rettelser er godkendt.',
      en: 'Nobody has objected. 2 editorial changes are approved.',
    });
    expect(worded(heard(remark('a', '1', 'Date')).why)).toEqual({
      da: 'Ingen har gjort indsigelse. 1 redaktionel rettelse er godkendt.',
      en: 'Nobody has objected. 1 editorial change is approved.',
    });
  });

  it('is broken by an objection in substance, and goes on where the rules say', () => {
    const { outcome, why, fixes, next } = heard(against('a'), against('a'), remark('b', '1', 'Date'));
    expect([outcome, fixes, next]).toEqual(['broken', [], 'meeting']);
    expect(worded(why)).toEqual({
      da: '1 plads har gjort indsigelse. Sagen går til et møde.',
      en: '1 seat has objected. The matter goes to a meeting.',
    });
    const voted = silence(rules('vote'), 'minutes', [against('a'), against('b')]);
    expect(voted.next).toBe('vote');
    expect(worded(voted.why)).toEqual({
      da: '2 pladser har gjort indsigelse. Sagen går til afstemning.',
      en: '2 seats have objected. The matter goes to a vote.',
    });
  });

  it('is broken by remarks that contradict each other on one passage', () => {
    const { outcome, why } = heard(
      remark('a', '3', 'shall'),
      remark('b', '3', 'may'),
      remark('c', '3', 'must'),
      remark('c', '4', 'may'),
    );
    expect(outcome).toBe('broken');
    expect(worded(why)).toEqual({
      da: 'Bemærkningerne til “3” modsiger hinanden. Sagen går til et møde.',
      en: 'The remarks on “3” contradict each other. The matter goes to a meeting.',
    });
  });

  it('is not allowed for other matters, or where the rules do not know it', () => {
    const refused = { outcome: 'notAllowed', fixes: [], next: null };
    expect(silence(rules(), 'budget', [])).toMatchObject(refused);
    const { why, ...none } = silence(votingRules.parse({}), 'minutes', []);
    expect(none).toEqual(refused);
    expect(worded(why)).toEqual({
      da: 'Sagen kan ikke godkendes stiltiende efter reglerne.',
      en: 'The rules do not let this matter be approved by silence.',
    });
  });
});
