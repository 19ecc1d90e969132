import { describe, expect, it } from '@jest/globals';
import { rulesOfProcedure } from '../rules/rules-of-procedure.js';
import type { RulesVersion } from '../rules/rules-in-force.js';
import { votingRules } from '../voting/voting-rules.js';
import { channelOf, counts, knowsMatter, procedureOf, ways, type Asked } from './procedure.js';

const asked = (way: Asked['way'], rest: Partial<Asked> = {}): Asked => ({
  ...{ way, matter: 'default', quorum: null, lapse: null },
  ...rest,
});
const version = (voting: object): RulesVersion => ({
  instance: 'rules',
  number: 4,
  appliesFrom: '2025-01-01T00:00:00.000Z',
  rules: rulesOfProcedure.parse({ title: 'Forretningsorden', voting }),
});
const most = { kind: 'share', what: 'for', moreThan: '2/3', of: 'all' };
const label = { da: 'Budget', en: 'Budget' };

it('by consensus and by vote it is concluded at a meeting, in writing and by silence in writing', () => {
  expect(ways.map((way) => [way, channelOf(way)])).toEqual([
    ['consensus', 'meeting'],
    ['written', 'written'],
    ['vote', 'meeting'],
    ['silence', 'written'],
  ]);
});

describe('without rules of procedure', () => {
  const decided = (way: Asked['way'], rest: Partial<Asked> = {}) => procedureOf(asked(way, rest), null);

  it('what is stamped is what was asked for, and no rules', () => {
    expect(decided('vote', { matter: 'budget' })).toMatchObject({ way: 'vote', matter: 'budget', rules: null });
  });

  it.each(['consensus', 'silence'] as const)('%s counts nothing, and asks for no quorum', (way) => {
    expect(decided(way, { quorum: 5, lapse: 'approves' }).voting).toEqual(votingRules.parse({}));
  });

  it('a vote is carried by the majority of those cast', () => {
    expect(decided('vote').voting).toEqual(
      votingRules.parse({
        default: {
          quorum: { by: 'answers', atLeast: 1 },
          condition: { kind: 'share', what: 'for', moreThan: '1/2', of: 'cast' },
        },
      }),
    );
  });

  it('in writing somebody must approve and nobody be against', () => {
    expect(decided('written').voting).toEqual(
      votingRules.parse({
        default: {
          quorum: { by: 'answers', atLeast: 1 },
          condition: {
            kind: 'all',
            of: [
              { kind: 'count', what: 'for', atLeast: 1 },
              { kind: 'count', what: 'against', atMost: 0 },
            ],
          },
        },
      }),
    );
  });

  it.each([
    [null, 1],
    [0, 1],
    [1, 1],
    [7, 7],
  ])('a quorum of %p asks for %p answers', (quorum, atLeast) => {
    expect(decided('vote', { quorum }).voting.default.quorum).toMatchObject({ by: 'answers', atLeast });
  });

  it('reservations lapse as was asked', () => {
    expect(decided('written', { lapse: 'abstains' }).voting.lapse).toBe('abstains');
    expect(decided('written').voting).not.toHaveProperty('lapse');
  });
});

describe('with rules of procedure', () => {
  const ruling = version({ default: { condition: most } });
  const silent = version({ silence: { matters: ['default'], onFailure: 'meeting' } });

  it.each(ways)('that count votes, %s goes by them, and they are stamped on the round', (way) => {
    expect(procedureOf(asked(way, { quorum: 9 }), ruling)).toEqual({
      way,
      matter: 'default',
      rules: { instance: 'rules', number: 4 },
      voting: ruling.rules.voting,
    });
  });

  it.each([
    ['consensus', true],
    ['silence', true],
    ['vote', false],
    ['written', false],
  ] as const)('that count no votes, %s goes by them: %p', (way, goes) => {
    const { rules, voting } = procedureOf(asked(way), silent);
    expect(rules).toEqual(goes ? { instance: 'rules', number: 4 } : null);
    expect(voting).toEqual(goes ? silent.rules.voting : procedureOf(asked(way), null).voting);
  });

  it('votes are counted by matter and channel', () => {
    const { voting } = version({ matters: { budget: { label, written: { condition: most } } } }).rules;
    expect(
      (['meeting', 'written'] as const).map((channel) => [
        counts(voting, 'budget', channel),
        counts(voting, 'default', channel),
      ]),
    ).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(procedureOf(asked('written', { matter: 'budget' }), version(voting)).rules).not.toBeNull();
    expect(procedureOf(asked('vote', { matter: 'budget' }), version(voting)).rules).toBeNull();
  });
});

it('a matter is known when the rules name it, or it is the ordinary one', () => {
  const { voting } = version({ matters: { budget: { label, condition: most } } }).rules;
  expect(['default', 'budget', 'other', 'toString'].map((matter) => knowsMatter({ voting }, matter))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
