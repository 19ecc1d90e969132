import { describe, expect, it } from '@jest/globals';
import { calendarRules } from './calendar-rules.js';
import { calendarInWords } from './calendar-words.js';
import { planningInWords } from './planning-words.js';

const said = (planning: object) => planningInWords(calendarRules.parse({ planning }));
const days = (amount: number, unit = 'days') => ({ amount, unit });

describe('how meetings are planned, in words', () => {
  it('is not said where it is as usual, though the rules say so themselves', () => {
    expect(said({})).toEqual([]);
    expect(said({ sharingWindow: days(2, 'weeks'), hours: { to: '16:00', from: '09:00' }, length: 60 })).toEqual([]);
  });

  it('is a sentence for each thing that is not, in both languages', () => {
    const all = {
      longestWait: days(6, 'weeks'),
      sharingWindow: days(10),
      pollFor: { ...days(3, 'workingDays'), cutOff: '12:00' },
      hours: { from: '08:30', to: '15:00' },
      length: 90,
    };
    expect(said(all)).toEqual([
      {
        da: 'Et dokument, der er klar, venter højst 6 uger på et møde.',
        en: 'A paper that is ready waits 6 weeks at most for a meeting.',
      },
      {
        da: 'Dokumenter, der bliver klar inden for 10 dage efter et forslag om et ekstraordinært møde, deler mødet.',
        en: 'Papers that become ready within 10 days of the proposal of an extraordinary meeting share that meeting.',
      },
      {
        da: 'Når der spørges om datoer, er der 3 arbejdsdage (sidst på dagen kl. 12.00) til at svare.',
        en: 'When dates are asked about, there are 3 working days (last in the day at 12:00) to answer.',
      },
      {
        da: 'Ekstraordinære møder foreslås mellem kl. 08.30 og 15.00.',
        en: 'Extraordinary meetings are proposed between 08:30 and 15:00.',
      },
      {
        da: 'Et ekstraordinært møde er sat til 90 minutter.',
        en: 'An extraordinary meeting is planned for 90 minutes.',
      },
    ]);
  });

  it.each([
    ['longestWait', days(1)],
    ['sharingWindow', days(3, 'weeks')],
    ['pollFor', days(5)],
    ['hours', { from: '10:00' }],
    ['length', 61],
  ])('says %s alone when that alone is not as usual', (key, value) => {
    expect(said({ [key]: value })).toHaveLength(1);
  });

  it('stands among the other rules of dates, before who may call for a meeting', () => {
    const sentences = calendarInWords(calendarRules.parse({ planning: { longestWait: days(14) } })).map(({ en }) => en);
    expect(sentences.slice(-2)).toEqual([
      'A paper that is ready waits 14 days at most for a meeting.',
      'A meeting may be called for by the chair.',
    ]);
  });
});
