import { describe, expect, it } from '@jest/globals';
import { countLinked, noFacts, type Facts } from './facts.js';

const linked = (relation: string, ...states: readonly string[]) => ({
  relation,
  id: relation,
  lifecycle: 'thing',
  states,
});
const facts: Facts = {
  ...noFacts,
  linked: [
    linked('correctedBy', 'open.asked', 'text.final'),
    linked('correctedBy', 'opened'),
    linked('correctedBy', 'closed'),
    linked('collects', 'open'),
  ],
};

describe('instances tied by a relation are counted', () => {
  it.each([
    [['open'], 1],
    [['open.asked'], 1],
    [['asked'], 0],
    [['closed', 'opened'], 2],
    [['open', 'text'], 1],
    [[], 0],
  ])('that are in one of the states %j, or in one within it: %p', (states, count) => {
    expect(countLinked(facts, 'correctedBy', ...states)).toBe(count);
  });

  it('by that relation and no other, and none where nothing is known of ties', () => {
    expect(countLinked(facts, 'collects', 'open', 'closed')).toBe(1);
    expect(countLinked(facts, 'decides', 'open')).toBe(0);
    expect(countLinked(noFacts, 'correctedBy', '')).toBe(0);
  });
});

it('before anything is known, nobody acts', () => {
  expect(noFacts).toEqual({ at: '', self: '', actor: { person: null, roles: [], seats: [], seat: null } });
});
