import { describe, expect, it } from '@jest/globals';
import { committee } from '../../../test/support/committee-ballot.js';
import { line, worded } from './lines.js';
import { tallyOf } from './tally.js';
import { VOCABULARY } from './vocabulary.js';

describe('the words that stand in sentences', () => {
  it.each([
    ['unit', 'one.seats', 'plads', 'seat'],
    ['unit', 'seats', 'pladser', 'seats'],
    ['base', 'cast.seats', 'pladser, der har stemt', 'seats that have voted'],
    ['base', 'cast.organisations', 'organisationer, der har stemt', 'organisations that have voted'],
    ['base', 'present.seats', 'mødte pladser', 'seats present'],
    ['base', 'present.organisations', 'mødte organisationer', 'organisations present'],
    ['base', 'present.weight', 'mødt stemmevægt', 'voting weight present'],
    ['base', 'all.organisations', 'organisationer i alt', 'organisations in all'],
    ['base', 'all.weight', 'stemmevægt i alt', 'voting weight in all'],
    ['verdict', 'approved', 'godkendt', 'approved'],
    ['verdict', 'notApproved', 'ikke godkendt', 'not approved'],
    ['verdict', 'noQuorum', 'ikke beslutningsdygtig', 'no quorum'],
    ['verdict', 'tied', 'stemmelighed', 'a tie'],
    ['verdict', 'chairConcludes', 'formanden konkluderer', 'the chair concludes'],
  ])('%s %s: %s, %s', (name, key, da, en) => {
    expect(VOCABULARY[name]?.[key]).toEqual({ da, en });
  });

  it.each(
    Object.entries(VOCABULARY).flatMap(([name, words]) =>
      Object.entries(words).map(([key, text]) => [name, key, text] as const),
    ),
  )('%s %s are there in both languages', (_name, _key, { da, en }) => {
    expect([da.trim(), en.trim()].every((word) => word.length > 0)).toBe(true);
  });
});

it('the positions on a paper are told by choice', () => {
  const { missing, approve, cannot, abstain } = tallyOf(
    committee({ for: 3, against: 1, abstain: 2, silent: 1, out: 4 }),
  );
  expect(
    worded([line('positions.counted', { missing, approve, cannot, abstain, approveWithRemarks: 5, reservation: 6 })]),
  ).toEqual({
    da: 'Kan godkende: 3; med bemærkninger: 5; med forbehold: 6; kan ikke godkende: 1; undlader: 2; ikke svaret: 1.',
    en: 'Can approve: 3; with remarks: 5; with a reservation: 6; cannot approve: 1; abstaining: 2; not answered: 1.',
  });
});

it('a tally counts each choice by itself, and leaves out who takes no part', () => {
  const [seat] = committee({ for: 1 });
  const said = ['approve', 'approveWithRemarks', 'reservation', 'reservation', 'cannot', 'abstain', null] as const;
  const ballots = said.map((choice) => ({ ...seat!, choice }));
  expect(tallyOf([...ballots, { ...seat!, choice: 'cannot', out: true }])).toEqual({
    ...{ seats: 7, missing: 1, approve: 1, approveWithRemarks: 1, reservation: 2, cannot: 1, abstain: 1 },
  });
});
