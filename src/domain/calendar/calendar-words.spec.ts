import { describe, expect, it } from '@jest/globals';
import { calendarRules } from './calendar-rules.js';
import { calendarInWords } from './calendar-words.js';

const name = (da: string, en: string) => ({ da, en });
const days = (amount: number, unit = 'days', more: object = {}) => ({ amount, unit, ...more });
const said = (rules: object, language: 'da' | 'en') =>
  calendarInWords(calendarRules.parse(rules)).map((sentence) => sentence[language]);

const full = {
  country: 'DE',
  region: 'BY',
  closedDays: [
    { day: '12-24', name: name('juleaftensdag', 'Christmas Eve') },
    { from: '07-01', to: '07-31', name: name('sommerferie', 'summer recess') },
    { date: '2025-05-30', name: name('flyttedag', 'moving day') },
    { from: '2026-02-09', to: '2026-02-13', name: name('vinterferie', 'winter recess') },
    { bridging: true },
  ],
  notices: {
    ordinary: days(8, 'workingDays', { cutOff: '16:00', days: 'inclusive' }),
    extraordinary: days(1, 'weeks', { days: 'inclusive' }),
    urgent: days(24, 'hours'),
    extremeUrgency: days(0, 'hours'),
  },
  papers: days(4, 'workingDaysWithSaturday', { cutOff: '12:00' }),
  items: days(8),
  comments: days(1, 'months'),
  written: days(5, 'workingDays'),
  silence: days(1),
  interval: days(3, 'months'),
  convening: { majority: true, third: true, heldWithin: days(14) },
  chains: [
    {
      key: 'minutes',
      label: name('Referat', 'Minutes'),
      steps: [
        { key: 'draft', label: name('udkast', 'draft'), within: days(7) },
        { key: 'silence', label: name('indsigelse', 'objections'), within: days(7), after: 'previous', minimum: true },
      ],
    },
  ],
  expiries: [
    { key: 'interests', label: name('En habilitetserklæring', 'A declaration of interests'), period: days(1, 'years') },
  ],
};

describe('rules of dates in words', () => {
  it('are a sentence each in Danish', () => {
    expect(said(full, 'da')).toEqual([
      'Arbejdsdage er mandag til fredag undtagen helligdage (DE-BY) og lukkede dage.',
      'Lukket den 24. december (juleaftensdag).',
      'Lukket fra 1. juli til 31. juli (sommerferie).',
      'Lukket den 30. maj 2025 (flyttedag).',
      'Lukket fra 9. februar 2026 til 13. februar 2026 (vinterferie).',
      'Lukket på en hverdag, der ligger alene mellem en helligdag og en weekend (klemmedag).',
      'Varsel for ordinære møder: 8 arbejdsdage (den første dag tæller med; sidst på dagen kl. 16.00).',
      'Varsel for ekstraordinære møder: 1 uge (den første dag tæller med).',
      'Varsel for hastemøder, som nogen har bedt om med en begrundelse: 24 timer.',
      'Varsel ved yderste hast, som nogen har bedt om med en begrundelse: intet.',
      'Papirer skal være ude 4 hverdage (lørdage medregnet) (sidst på dagen kl. 12.00) før mødet.',
      'Punkter skal være indsendt 8 dage før mødet.',
      'En kommentering varer mindst 1 måned.',
      'En skriftlig behandling varer mindst 5 arbejdsdage.',
      'En stiltiende godkendelse varer mindst 1 dag.',
      'Der er normalt 3 måneder mellem ordinære møder.',
      'Møde kan kræves af formanden eller et flertal af pladserne eller en tredjedel af pladserne, og skal da holdes inden for 14 dage.',
      'Referat: udkast inden for 7 dage fra begyndelsen; indsigelse mindst 7 dage efter trinnet før.',
      'En habilitetserklæring gælder i 1 år.',
    ]);
  });

  it('are a sentence each in English', () => {
    expect(said(full, 'en')).toEqual([
      'Working days are Monday to Friday except public holidays (DE-BY) and closed days.',
      'Closed on 24 December (Christmas Eve).',
      'Closed from 1 July to 31 July (summer recess).',
      'Closed on 30 May 2025 (moving day).',
      'Closed from 9 February 2026 to 13 February 2026 (winter recess).',
      'Closed on a weekday alone between a public holiday and a weekend (bridging day).',
      'Notice of ordinary meetings: 8 working days (the first day counts; last in the day at 16:00).',
      'Notice of extraordinary meetings: 1 week (the first day counts).',
      'Notice of urgent meetings that somebody has asked for with a reason: 24 hours.',
      'Notice in extreme urgency that somebody has asked for with a reason: none.',
      'Papers must be out 4 working days (Saturdays included) (last in the day at 12:00) before the meeting.',
      'Items must be handed in 8 days before the meeting.',
      'A comment round lasts at least 1 month.',
      'A written procedure lasts at least 5 working days.',
      'A silence procedure lasts at least 1 day.',
      'There are usually 3 months between ordinary meetings.',
      'A meeting may be called for by the chair or a majority of the seats or a third of the seats, and is then to be held within 14 days.',
      'Minutes: draft within 7 days from the beginning; objections at least 7 days after the step before.',
      'A declaration of interests is valid for 1 year.',
    ]);
  });

  it('say that there are none', () => {
    expect(said({}, 'da')).toEqual([
      'Arbejdsdage er mandag til fredag undtagen helligdage (DK) og lukkede dage.',
      'Der er ikke fastsat noget varsel for møder.',
      'Møde kan kræves af formanden.',
    ]);
    expect(said({}, 'en')).toEqual([
      'Working days are Monday to Friday except public holidays (DK) and closed days.',
      'No notice of meetings is laid down.',
      'A meeting may be called for by the chair.',
    ]);
    expect(said({ convening: { chair: false, third: true } }, 'da').at(-1)).toBe(
      'Møde kan kræves af en tredjedel af pladserne.',
    );
  });
});
