import { describe, expect, it } from '@jest/globals';
import { misfits } from './committee-fit.js';
import { groupOf } from './group-of.js';
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

  it('not, where votes are given to a seat that is not there', () => {
    expect(fit({ weights: { Formand: 3, Kassér: 2 } })).toEqual([
      ['weights.Kassér', 'Udvalget har ingen plads med stemme, der hedder “Kassér”.'],
    ]);
  });

  it('by the votes that they give the seats', () => {
    const voting = { votes: { weighted: true }, default: { condition: { kind: 'count', atLeast: 6 } } };
    const weights = { 'Medlem, KL': 4 };
    expect(fit({ weights, voting })).toEqual([]);
    expect(fit({ voting })).toEqual([['voting.default.condition.atLeast', '6 kan ikke nås: der er kun 3.']]);
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

it('a seat belongs to the group that names it, and to none otherwise', () => {
  expect(groupOf({ a: ['Formand'], b: ['Medlem, KL'] }, 'Medlem, KL')).toBe('b');
  expect(groupOf({ a: ['Formand'] }, 'Medlem, DR')).toBeNull();
  expect(groupOf({}, 'Formand')).toBeNull();
});
