import { describe, expect, it } from '@jest/globals';
import { calendarRules } from './calendar-rules.js';
import { worded } from './derivation.js';
import { isLawful } from './lawfulness.js';

const rules = calendarRules.parse({
  notices: {
    ordinary: { amount: 8, unit: 'days' },
    urgent: { amount: 24, unit: 'hours' },
    extremeUrgency: { amount: 0, unit: 'hours' },
  },
});
const meeting = '2025-06-24T10:00:00.000Z';
const urgency = { by: ' Formanden ', reason: ' fristen for ansøgningen udløber' };

const lastOf = (kind: 'ordinary' | 'urgent' | 'extremeUrgency', dispatch: string, given?: typeof urgency) => {
  const { lawful, derivation } = isLawful(rules, kind, { dispatch, meeting, urgency: given });
  return { lawful, last: derivation.at(-1)!.code };
};

describe('a meeting is lawfully called', () => {
  it('until the last instant and not after it', () => {
    expect(lastOf('ordinary', '2025-06-15T21:59:59.999Z')).toEqual({ lawful: true, last: 'lawful.yes' });
    expect(lastOf('ordinary', '2025-06-15T22:00:00.000Z')).toEqual({ lawful: false, last: 'lawful.no' });
  });

  it('with the latest dispatch in its derivation', () => {
    const kept = isLawful(rules, 'ordinary', { dispatch: '2025-06-15T10:00:00Z', meeting });
    expect(worded(kept.derivation.slice(-2))).toEqual({
      da: 'Indkaldelsen skal være sendt senest søndag den 15. juni 2025 kl. 23.59. Sendt søndag den 15. juni 2025 kl. 12.00: varslet er overholdt.',
      en: 'The notice must be sent by Sunday 15 June 2025 at 23:59 at the latest. Sent Sunday 15 June 2025 at 12:00: the notice is kept.',
    });
    const late = isLawful(rules, 'ordinary', { dispatch: '2025-06-16T10:00:00Z', meeting });
    expect(worded(late.derivation.slice(-1))).toEqual({
      da: 'Sendt mandag den 16. juni 2025 kl. 12.00: varslet er ikke overholdt.',
      en: 'Sent Monday 16 June 2025 at 12:00: the notice is not kept.',
    });
  });

  it('in urgency only when it is said who asked and why', () => {
    const dispatch = '2025-06-23T10:00:00.000Z';
    expect(lastOf('urgent', dispatch, urgency)).toEqual({ lawful: true, last: 'urgency.given' });
    expect(lastOf('urgent', dispatch)).toEqual({ lawful: false, last: 'urgency.missing' });
    expect(lastOf('urgent', dispatch, { by: ' ', reason: 'x' })).toEqual({ lawful: false, last: 'urgency.missing' });
    expect(lastOf('urgent', dispatch, { by: 'x', reason: ' ' })).toEqual({ lawful: false, last: 'urgency.missing' });
    expect(lastOf('urgent', '2025-06-23T10:00:00.001Z', urgency)).toEqual({ lawful: false, last: 'urgency.given' });
    expect(lastOf('extremeUrgency', meeting, urgency)).toEqual({ lawful: true, last: 'urgency.given' });
    expect(lastOf('extremeUrgency', meeting)).toEqual({ lawful: false, last: 'urgency.missing' });
  });

  it('in urgency with the words of who asked', () => {
    const { derivation } = isLawful(rules, 'urgent', { dispatch: meeting, meeting, urgency });
    expect(worded(derivation.slice(-1))).toEqual({
      da: 'Formanden har bedt om hasten: fristen for ansøgningen udløber',
      en: 'The urgency was asked for by Formanden: fristen for ansøgningen udløber',
    });
    expect(worded(isLawful(rules, 'urgent', { dispatch: meeting, meeting }).derivation.slice(-1))).toEqual({
      da: 'Hast kræver, at det siges, hvem der har bedt om den og hvorfor.',
      en: 'Urgency needs a word on who asked for it and why.',
    });
  });

  it('under an urgent name with ordinary notice, without a reason', () => {
    const plain = calendarRules.parse({ notices: { ordinary: { amount: 8, unit: 'days' } } });
    const kept = isLawful(plain, 'extremeUrgency', { dispatch: '2025-06-15T10:00:00Z', meeting });
    expect([kept.lawful, kept.derivation.at(-1)!.code]).toEqual([true, 'lawful.yes']);
    expect(isLawful(plain, 'urgent', { dispatch: '2025-06-16T10:00:00Z', meeting }).lawful).toBe(false);
  });

  it('whenever there is no notice, even in urgency', () => {
    const none = isLawful(calendarRules.parse({}), 'urgent', { dispatch: meeting, meeting });
    expect(none).toEqual({ lawful: true, derivation: [{ code: 'notice.none', params: {} }] });
  });
});
