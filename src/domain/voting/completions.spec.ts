import { describe, expect, it } from '@jest/globals';
import { committee, type Block } from '../../../test/support/committee-ballot.js';
import { completions } from './completions.js';
import { decisionRule } from './decision-rule.js';
import type { Ballot, SeatBallot } from './seat-ballot.js';
import { votingRules } from './voting-rules.js';

const PLENTY = 1_000_000;
const most = { kind: 'share', what: 'for', moreThan: '1/2' };
const ballot = (...blocks: readonly Block[]): Ballot => ({
  matter: 'default',
  channel: 'meeting',
  seats: committee(...blocks),
});

function completed(rules: object, of: Ballot, effort = PLENTY) {
  const parsed = votingRules.parse(rules);
  const found = completions(of, parsed, decisionRule(parsed, 'default', 'meeting'), effort);
  return found && [...found];
}
const number = (rules: object, of: Ballot) => completed(rules, of)?.length;
const when = (condition: object, more: object = {}) => ({ default: { condition, ...more } });

describe('the ballots that may still come', () => {
  it('share seats that are alike among no answer, for, against and abstaining, each way once', () => {
    const ways = completed(when(most), ballot({ for: 1, silent: 2 }))!.map(({ seats }) =>
      seats.map((seat) => seat.choice),
    );
    expect(ways).toHaveLength(10);
    expect(new Set(ways.map((way) => way.slice(1).map(String).sort().join())).size).toBe(10);
    expect(ways.every(([first]) => first === 'approve')).toBe(true);
    expect(new Set(ways.flat())).toEqual(new Set(['approve', 'cannot', 'abstain', null]));
  });

  it.each([
    [0, 1],
    [1, 4],
    [2, 10],
    [3, 20],
    [7, 120],
  ])('of %p seats that are alike are %p', (silent, count) => {
    expect(number(when(most), ballot({ silent }))).toBe(count);
  });

  it('leave seats that have answered or are out as they are', () => {
    const before = ballot({ for: 2, out: 1, silent: 1 });
    for (const { seats } of completed(when(most), before)!)
      expect(seats.filter(({ seat }) => !seat.includes('silent'))).toEqual(
        before.seats.filter(({ seat }) => !seat.includes('silent')),
      );
  });

  it('are given up as soon as looking at them takes more than the effort', () => {
    const one = ballot({ for: 4, silent: 1 });
    expect([completed(when(most), one, 20)?.length, completed(when(most), one, 19)]).toEqual([4, null]);
    const two = ballot({ silent: 2 });
    expect([completed(when(most), two, 20)?.length, completed(when(most), two, 19)]).toEqual([10, null]);
  });
});

describe('seats are told apart', () => {
  const [alike, apart] = [10, 16];
  const own = (...blocks: readonly Block[]) =>
    ballot(...blocks.map((block) => ({ silent: 1, organisation: 'o', ...block })));

  it('by whether one is the chair, and whether somebody is there', () => {
    expect(number(when(most), own({ chair: true }, {}))).toBe(apart);
    expect(number(when(most), own({ silent: 0, absent: 1 }, {}))).toBe(apart);
    expect(number(when(most), own({}, {}))).toBe(alike);
  });

  it.each<[string, object, number]>([
    ['the rules count votes of seats', when(most), alike],
    ['an organisation has one vote', { votes: { per: 'organisation' }, ...when(most) }, apart],
    ['a condition counts organisations', when({ ...most, in: 'organisations' }), apart],
    [
      'a condition among several counts organisations',
      when({ kind: 'any', of: [most, { ...most, in: 'organisations' }] }),
      apart,
    ],
    ['the quorum counts organisations', when(most, { quorum: { by: 'organisations', atLeast: 1 } }), apart],
    ['the quorum counts seats', when(most, { quorum: { by: 'seats', atLeast: 1 } }), alike],
    [
      'the quorum of a consensus counts organisations',
      when({ kind: 'consensus' }, { quorum: { by: 'organisations', atLeast: 1 } }),
      apart,
    ],
    ['the chair concludes', when({ kind: 'consensus' }), alike],
  ])('by their organisation or not, where %s', (_, rules, count) => {
    expect(number(rules, own({ organisation: 'x' }, {}))).toBe(count);
  });

  it.each<[string, object, number]>([
    ['the rules count votes of seats', when(most), alike],
    ['votes are weighted', { votes: { weighted: true }, ...when(most) }, apart],
    ['a condition counts weight', when({ ...most, in: 'weight' }), apart],
  ])('by their weight or not, where %s', (_, rules, count) => {
    expect(number(rules, own({ weight: 2 }, {}))).toBe(count);
  });

  it.each<[string, object, number]>([
    ['no condition is of a group', when(most), alike],
    ['a condition is of that group', when({ ...most, group: 'g' }), apart],
    ['a condition is of another group', when({ ...most, group: 'h' }), alike],
  ])('by their group or not, where %s', (_, rules, count) => {
    expect(number(rules, own({ group: 'g' }, { group: 'k' }))).toBe(count);
  });

  it.each([
    ['heads', apart],
    ['seats', alike],
  ])('by who is there for them or not, where the quorum counts %s', (by, count) => {
    const [one, other] = own({}, {}).seats as [SeatBallot, SeatBallot];
    const seats = [
      { ...one, person: 'x' },
      { ...other, person: 'y' },
    ];
    const rules = when(most, { quorum: { by, atLeast: 1 } });
    expect(number(rules, { ...own({}), seats })).toBe(count);
    expect(number(when(most), { ...own({}), seats })).toBe(alike);
  });
});
