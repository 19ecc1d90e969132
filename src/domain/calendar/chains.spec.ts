import { describe, expect, it } from '@jest/globals';
import { calendarRules } from './calendar-rules.js';
import { chainWarning } from './chain-warning.js';
import { chainDates } from './chains.js';
import { worded } from './derivation.js';

const step = (key: string, da: string, en: string, amount: number, more: object = {}) => ({
  key,
  label: { da, en },
  within: { amount, unit: 'days' },
  ...more,
});
const chain = (...steps: object[]) =>
  calendarRules.parse({ chains: [{ key: 'minutes', label: { da: 'Referat', en: 'Minutes' }, steps }] });

const draft = step('draft', 'Udkast', 'Draft', 7);
const circulated = step('circulated', 'Udsendelse', 'Circulation', 10);
const silence = step('silence', 'Indsigelsesfrist', 'Time for objections', 7, { after: 'previous', minimum: true });
const published = step('public', 'Offentliggørelse', 'Publication', 21);

const rules = chain(draft, circulated, silence, published);
const held = '2025-06-02T10:00:00.000Z';

describe('the steps after a meeting', () => {
  it('are due one after the other, counted from the meeting or from the step before', () => {
    expect(chainDates(rules, 'minutes', held).map(({ key, label, at }) => [key, label.en, at])).toEqual([
      ['draft', 'Draft', '2025-06-09T21:59:59.999Z'],
      ['circulated', 'Circulation', '2025-06-12T21:59:59.999Z'],
      ['silence', 'Time for objections', '2025-06-19T21:59:59.999Z'],
      ['public', 'Publication', '2025-06-23T21:59:59.999Z'],
    ]);
  });

  it('say why they are due then', () => {
    const [, , third, fourth] = chainDates(rules, 'minutes', held);
    expect(worded(third!.derivation)).toEqual({
      da: 'Fristen er 7 dage. Den første dag tæller ikke med, og fristen udløber ved udgangen af den sidste. Indsigelsesfrist: tidligst forbi torsdag den 19. juni 2025 kl. 23.59.',
      en: 'The time limit is 7 days. The first day does not count, and the limit ends with the last. Time for objections: over Thursday 19 June 2025 at 23:59 at the earliest.',
    });
    expect(worded(fourth!.derivation.slice(-1))).toEqual({
      da: 'Offentliggørelse: senest mandag den 23. juni 2025 kl. 23.59.',
      en: 'Publication: by Monday 23 June 2025 at 23:59 at the latest.',
    });
  });

  it('of a chain that is not there are a mistake', () => {
    expect(() => chainDates(rules, 'agenda', held)).toThrow(new RangeError('The rules have no chain agenda.'));
    expect(() => chainWarning(rules, 'agenda', held, {})).toThrow(RangeError);
  });
});

describe('a step that is late', () => {
  it('makes the last impossible when what must lie between does not fit', () => {
    const happened = { draft: '2025-06-05T10:00:00.000Z', circulated: '2025-06-21T10:00:00.000Z' };
    const { missed, derivation } = chainWarning(rules, 'minutes', held, happened);
    expect(missed).toEqual(['public']);
    expect(worded(derivation)).toEqual({
      da:
        'Udsendelse skulle ske senest torsdag den 12. juni 2025 kl. 23.59, men skete lørdag den 21. juni 2025 kl. 12.00. ' +
        'Indsigelsesfrist varer til lørdag den 28. juni 2025 kl. 23.59. ' +
        'Offentliggørelse senest mandag den 23. juni 2025 kl. 23.59 kan ikke længere nås; tidligst lørdag den 28. juni 2025 kl. 23.59.',
      en:
        'Circulation was due by Thursday 12 June 2025 at 23:59 but happened Saturday 21 June 2025 at 12:00. ' +
        'Time for objections lasts until Saturday 28 June 2025 at 23:59. ' +
        'Publication by Monday 23 June 2025 at 23:59 can no longer be met; Saturday 28 June 2025 at 23:59 at the earliest.',
    });
  });

  it.each([
    ['nothing has happened', {}, [], []],
    ['all is in time', { draft: '2025-06-09T21:59:59.999Z', circulated: '2025-06-12T21:59:59.999Z' }, [], []],
    ['only the draft is late', { draft: '2025-06-10T10:00:00Z' }, ['chain.late'], []],
    // Circulated on day 14: seven days later is day 21.
    ['the last can just be met', { circulated: '2025-06-16T21:59:59.999Z' }, ['chain.late'], []],
    [
      'the last cannot be met by a day',
      { circulated: '2025-06-16T22:00:00.000Z' },
      ['chain.late', 'chain.takes', 'chain.missed'],
      ['public'],
    ],
    [
      'the draft comes after the circulation was due',
      { draft: '2025-06-13T10:00:00Z' },
      ['chain.late', 'chain.takes', 'chain.missed'],
      ['circulated'],
    ],
    [
      'it has happened anyway',
      { circulated: '2025-06-21T10:00:00Z', public: '2025-06-23T10:00:00Z' },
      ['chain.late'],
      [],
    ],
    ['silence has ended in time', { silence: '2025-06-23T21:59:59.999Z' }, [], []],
    ['silence has ended too late', { silence: '2025-06-23T22:00:00.000Z' }, ['chain.missed'], ['public']],
  ] as const)('is said when %s', (_, happened, codes, missed) => {
    const warning = chainWarning(rules, 'minutes', held, happened);
    expect(warning.derivation.map(({ code }) => code)).toEqual(codes);
    expect(warning.missed).toEqual(missed);
  });

  it('moves those along that are counted from it, and a minimum may run from the start', () => {
    const sign = step('signed', 'Underskrift', 'Signature', 2, { after: 'previous' });
    const wait = step('wait', 'Ventetid', 'Waiting time', 5, { minimum: true });
    const moving = chain(wait, step('draft', 'Udkast', 'Draft', 5), sign);
    expect(chainDates(moving, 'minutes', held).map(({ at }) => at)).toEqual([
      '2025-06-07T21:59:59.999Z',
      '2025-06-07T21:59:59.999Z',
      '2025-06-09T21:59:59.999Z',
    ]);
    expect(chainWarning(moving, 'minutes', held, {})).toEqual({ missed: [], derivation: [] });
    expect(chainWarning(moving, 'minutes', held, { draft: '2025-06-20T10:00:00Z' }).missed).toEqual([]);
    const after = chain(draft, wait, published);
    const late = chainWarning(after, 'minutes', held, { draft: '2025-06-21T10:00:00Z' });
    expect([late.missed, late.derivation.length]).toEqual([[], 1]);
  });
});
