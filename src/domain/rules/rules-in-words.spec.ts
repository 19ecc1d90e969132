import { describe, expect, it } from '@jest/globals';
import { calendarInWords } from '../calendar/calendar-words.js';
import { rulesInWords as votingInWords } from '../voting/voting-words.js';
import { rulesInWords } from './rules-in-words.js';
import { rulesOfProcedure } from './rules-of-procedure.js';

describe('rules of procedure in words', () => {
  it('say how it is decided and by which dates, each part as its own words say it', () => {
    const rules = rulesOfProcedure.parse({
      title: 'x',
      voting: { default: { quorum: { by: 'seats', atLeast: 3 } } },
      calendar: { notices: { ordinary: { amount: 14, unit: 'days' } } },
    });
    expect(rulesInWords(rules)).toEqual({
      decisions: votingInWords(rules.voting),
      dates: calendarInWords(rules.calendar),
    });
    expect(rulesInWords(rules).decisions.length).toBeGreaterThan(0);
    expect(rulesInWords(rules).dates.length).toBeGreaterThan(0);
  });

  it('say how many votes the seats have that have not one', () => {
    const rules = rulesOfProcedure.parse({ title: 'x', weights: { Tyskland: 83, Malta: 1 } });
    expect(rulesInWords(rules).decisions.at(-1)).toEqual({
      da: 'Stemmevægt: Tyskland (83), Malta (1).',
      en: 'Voting weight: Tyskland (83), Malta (1).',
    });
  });

  it('say after that which seats each group is', () => {
    const groups = { faste: ['Formand', 'Medlem, KL'], øvrige: ['Medlem, DR'] };
    const rules = rulesOfProcedure.parse({ title: 'x', groups });
    expect(rulesInWords(rules).decisions.slice(-2)).toEqual([
      {
        da: 'Gruppen faste er pladserne Formand, Medlem, KL.',
        en: 'The group faste consists of the seats Formand, Medlem, KL.',
      },
      { da: 'Gruppen øvrige er pladserne Medlem, DR.', en: 'The group øvrige consists of the seats Medlem, DR.' },
    ]);
  });
});
