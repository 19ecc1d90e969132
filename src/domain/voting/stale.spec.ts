import { describe, expect, it } from '@jest/globals';
import { committee } from '../../../test/support/committee-ballot.js';
import { askedAgain, isMaterial, isStale } from './stale.js';
import { choices } from './tally.js';
import { votingRules } from './voting-rules.js';

const rules = (askAgain?: string) => votingRules.parse(askAgain ? { stale: { askAgain } } : {});
const item = (material: boolean) => ({ text: 'A comma', material });
const material = { items: [item(false), item(true)] };

describe('a change', () => {
  it('is immaterial only when every item of a list is declared so', () => {
    expect(isMaterial(material)).toBe(true);
    expect(isMaterial({ items: [item(false), item(false)] })).toBe(false);
    expect(isMaterial({ items: [] })).toBe(true);
  });

  const seats = committee({ for: 1, against: 1, abstain: 1, absent: 1, out: 1 }).map((seat) => ({
    ...seat,
    seat: seat.seat.split('-')[1]!,
  }));

  it.each([
    [undefined, ['for', 'against', 'abstain']],
    ['answered', ['for', 'against', 'abstain']],
    ['all', ['for', 'against', 'abstain', 'absent']],
    ['opposed', ['against']],
    ['nobody', []],
  ])('by the rule %p asks again: %j', (askAgain, asked) => {
    expect(askedAgain(rules(askAgain), material, seats)).toEqual(asked);
    expect(askedAgain(rules(askAgain), { items: [item(false)] }, seats)).toEqual([]);
  });
});

describe('an answer on an overtaken version', () => {
  const paper = { version: 4, materialVersion: 3 };
  const stale = (askAgain: string, version: number) =>
    choices.filter((choice) => isStale(rules(askAgain), paper, { choice, version }));

  it.each([
    ['all', [...choices]],
    ['answered', [...choices]],
    ['opposed', ['reservation', 'cannot']],
    ['nobody', []],
  ])('by the rule %s is stale: %j', (askAgain, expected) => {
    expect(stale(askAgain, 2)).toEqual(expected);
    expect(stale(askAgain, 3)).toEqual([]);
    expect(stale(askAgain, 4)).toEqual([]);
    expect(stale(askAgain, 5)).toEqual(choices);
  });
});
