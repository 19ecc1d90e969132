import { describe, expect, it } from '@jest/globals';
import { misfits } from './committee-fit.js';
import { rulesOfProcedure } from './rules-of-procedure.js';

const seat = (name: string, chair = false) => ({ seat: name, organisation: name, name, weight: 1, chair });
const seats = [seat('Formand', true), seat('Medlem, KL'), seat('Medlem, DR')];
const groups = { faste: ['Formand', 'Medlem, KL'] };
const share = { kind: 'share', moreThan: '1/2', group: 'faste' };
const fit = (document: object, seated = seats) =>
  misfits(rulesOfProcedure.parse({ title: 'x', ...document }), seated).map(({ path, text }) => [
    path.join('.'),
    text.da,
  ]);

describe('rules of procedure fit a committee', () => {
  it('that can fulfil them', () => {
    expect(fit({})).toEqual([]);
    expect(fit({ groups, voting: { default: { quorum: { by: 'seats', atLeast: 3 }, condition: share } } })).toEqual([]);
  });

  it('not, where a quorum cannot be reached', () => {
    const voting = { default: { quorum: { by: 'seats', atLeast: 4 } } };
    expect(fit({ voting })).toEqual([['voting.default.quorum', '4 kan ikke nås: der er kun 3.']]);
  });

  it('not, where a group that is counted has no seat', () => {
    expect(fit({ voting: { default: { condition: share } } })).toEqual([
      ['voting.default.condition.group', 'Ingen plads hører til gruppen “faste”.'],
    ]);
  });

  it('not, where a group names a seat that is not there', () => {
    expect(fit({ groups: { faste: ['Formand', 'Kassér'], andre: ['Revisor'] } })).toEqual([
      ['groups.faste.1', 'Udvalget har ingen plads med stemme, der hedder “Kassér”.'],
      ['groups.andre.0', 'Udvalget har ingen plads med stemme, der hedder “Revisor”.'],
    ]);
  });

  it('not, where a weight is given to a seat that is not there, or nobody has any', () => {
    expect(fit({ weights: { Formand: 3, Kassér: 2 } })).toEqual([
      ['weights.Kassér', 'Udvalget har ingen plads med stemme, der hedder “Kassér”.'],
    ]);
    const weights = { Formand: 0, 'Medlem, KL': 0, 'Medlem, DR': 0 };
    expect(fit({ weights, voting: { votes: { weighted: true } } })).toEqual([
      ['voting.votes.weighted', expect.any(String)],
    ]);
  });

  it('not, where the chair decides and no seat is the chair’s', () => {
    const voting = { default: { condition: { kind: 'share', moreThan: '1/2' }, ties: 'chairCasts' } };
    expect(fit({ voting })).toEqual([]);
    expect(fit({ voting }, [seat('Medlem, KL')])).toEqual([['voting.default.ties', 'Ingen plads er formandens.']]);
  });

  it('says it in English as well', () => {
    const rules = rulesOfProcedure.parse({ title: 'x', groups: { g: ['Kassér'] } });
    expect(misfits(rules, seats)[0]?.text.en).toBe('The committee has no seat with a vote that is called “Kassér”.');
  });
});
