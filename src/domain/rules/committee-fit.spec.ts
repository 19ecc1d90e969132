import { describe, expect, it } from '@jest/globals';
import { firstMisfit } from './committee-fit.js';

const seat = (name: string, chair = false) => ({ seat: name, organisation: name, name, weight: 1, chair });
const seats = [seat('Formand', true), seat('Medlem, KL'), seat('Medlem, DR')];
const groups = { faste: ['Formand', 'Medlem, KL'] };
const share = { kind: 'share', moreThan: '1/2', group: 'faste' };
const fit = (document: object, seated = seats) => {
  const misfit = firstMisfit({ title: 'x', ...document }, seated);
  return misfit && [misfit.path.join('.'), misfit.text.da];
};

describe('rules of procedure fit a committee', () => {
  it('that can fulfil them', () => {
    expect(fit({})).toBeUndefined();
    expect(
      fit({ groups, voting: { default: { quorum: { by: 'seats', atLeast: 3 }, condition: share } } }),
    ).toBeUndefined();
  });

  it('not, where a quorum cannot be reached', () => {
    const voting = { default: { quorum: { by: 'seats', atLeast: 4 } } };
    expect(fit({ voting })).toEqual(['voting.default.quorum', '4 kan ikke nås: der er kun 3.']);
  });

  it('not, where a group that is counted has no seat', () => {
    expect(fit({ voting: { default: { condition: share } } })).toEqual([
      'voting.default.condition.group',
      'Ingen plads hører til gruppen “faste”.',
    ]);
  });

  it('not, where a group names a seat that is not there; that is said first', () => {
    const quorum = { voting: { default: { quorum: { by: 'seats', atLeast: 9 } } } };
    expect(fit({ groups: { faste: ['Formand', 'Kassér'], andre: ['Revisor'] }, ...quorum })).toEqual([
      'groups.faste.1',
      'Udvalget har ingen plads med stemme, der hedder “Kassér”.',
    ]);
  });

  it('not, where the chair decides and no seat is the chair’s', () => {
    const voting = { default: { condition: { kind: 'share', moreThan: '1/2' }, ties: 'chairCasts' } };
    expect(fit({ voting })).toBeUndefined();
    expect(fit({ voting }, [seat('Medlem, KL')])).toEqual(['voting.default.ties', 'Ingen plads er formandens.']);
  });

  it('not, where votes are given to a seat that is not there, or to none at all', () => {
    expect(fit({ weights: { Formand: 2, Kassér: 3 } })).toEqual([
      'weights.Kassér',
      'Udvalget har ingen plads med stemme, der hedder “Kassér”.',
    ]);
    const weights = { Formand: 0, 'Medlem, KL': 0 };
    const voting = { votes: { weighted: true } };
    expect(fit({ weights, voting })).toBeUndefined();
    expect(fit({ weights: { ...weights, 'Medlem, DR': 0 }, voting })).toEqual([
      'voting.votes.weighted',
      'Ingen plads har stemmevægt.',
    ]);
  });

  it('says it in English as well', () => {
    expect(firstMisfit({ title: 'x', groups: { g: ['Kassér'] } }, seats)?.text.en).toBe(
      'The committee has no seat with a vote that is called “Kassér”.',
    );
  });

  it('is not asked of what is no document at all: that is refused elsewhere', () => {
    expect(firstMisfit({ titel: 'x' }, seats)).toBeUndefined();
  });
});
