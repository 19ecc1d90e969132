import { describe, expect, it } from '@jest/globals';
import { calendarRules } from '../calendar/calendar-rules.js';
import { votingRules } from '../voting/voting-rules.js';
import { fieldErrors } from '../workflow/field-errors.js';
import { rulesOfProcedure } from './rules-of-procedure.js';

const faults = (document: object) =>
  fieldErrors(rulesOfProcedure.safeParse(document).error?.issues ?? []).map(({ path, text }) => [path, text.da]);

describe('rules of procedure', () => {
  it('need a title and nothing else: what they do not say is as where there are no rules', () => {
    expect(rulesOfProcedure.parse({ title: ' Forretningsorden ' })).toEqual({
      title: 'Forretningsorden',
      groups: {},
      voting: votingRules.parse({}),
      calendar: calendarRules.parse({}),
    });
  });

  it.each([
    [{}, [['title', 'Mangler.']]],
    [{ title: ' ' }, [['title', 'Mindst 1 tegn.']]],
    [{ title: 'x'.repeat(301) }, [['title', 'Højst 300 tegn.']]],
    [{ title: 'x', source: '' }, [['source', 'Mindst 1 tegn.']]],
    [{ title: 'x', quorum: 3 }, [['quorum', 'Feltet kendes ikke her.']]],
    [{ title: 'x', groups: { parties: [] } }, [['groups.parties', 'Mindst 1 led.']]],
    [{ title: 'x', groups: { parties: [''] } }, [['groups.parties.0', 'Mindst 1 tegn.']]],
    [
      { title: 'x', voting: { votes: { weighted: 'yes' } } },
      [['voting.votes.weighted', 'Skal være sandt eller falsk.']],
    ],
    [
      { title: 'x', calendar: { notices: { ordinary: { amount: 0, unit: 'days' } } } },
      [['calendar.notices.ordinary.amount', 'Mindst 1.']],
    ],
  ])('%j is refused, and it is said where', (document, said) => {
    expect(faults(document)).toEqual(said);
  });

  it('keep where they can be read in full, and groups by the names of their seats', () => {
    const document = { title: 'x', source: 'Bilag 2', groups: { permanent: ['Formand', 'Medlem, KL'], party: ['A'] } };
    expect(rulesOfProcedure.parse(document)).toMatchObject(document);
  });

  it('name a seat once: the second time is where it is wrong, in the same group or another', () => {
    const groups = { permanent: ['Formand', 'KL', 'KL'], party: ['DR', 'Formand'] };
    const { error } = rulesOfProcedure.safeParse({ title: 'x', groups });
    expect(fieldErrors(error!.issues)).toEqual([
      { path: 'groups.permanent.2', text: { da: 'Pladsen KL er nævnt to gange.', en: 'The seat KL is named twice.' } },
      {
        path: 'groups.party.1',
        text: { da: 'Pladsen Formand er nævnt to gange.', en: 'The seat Formand is named twice.' },
      },
    ]);
  });
});
