import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { oracleStanding } from '../../../test/oracles/voting-oracle.js';
import * as any from '../../../test/support/answered-arbitraries.js';
import type { Answered } from './answer-validity.js';
import type { Holder, VotingSeat } from './assignments.js';
import { resolveBallots } from './ballots.js';
import type { GivenAnswer } from './given-answers.js';
import { worded } from './lines.js';
import { votingRules } from './voting-rules.js';

const RUNS = { numRuns: 1_000 };

const rules = fc
  .record({
    alternates: fc.constantFrom('any', 'ranked', 'sameGroup'),
    stale: fc.record({ askAgain: fc.constantFrom('all', 'answered', 'opposed', 'nobody') }),
  })
  .map((data) => votingRules.parse(data));

describe('resolveBallots', () => {
  it('counts for each seat what a slow recount counts, and no invalid answer', () =>
    fc.assert(
      fc.property(rules, any.answered, (by, given) => {
        const { seats } = resolveBallots(by, given);
        const standing = oracleStanding(by, given);
        expect(seats.map(({ seat, choice }) => [seat, choice])).toEqual(
          given.seats.map(({ seat }) => [seat, standing.get(seat)?.choice ?? null]),
        );
      }),
      { numRuns: 3_000 },
    ));

  it('counts or explains every answer, once', () =>
    fc.assert(
      fc.property(rules, any.answered, (by, given) => {
        const { seats, notCounted } = resolveBallots(by, given);
        const counted = seats.filter(({ choice }) => choice !== null).length;
        expect(counted + notCounted.length).toBe(given.answers.length);
        expect(new Set(notCounted.map(({ path }) => path.split('.')[1])).size).toBe(notCounted.length);
      }),
      RUNS,
    ));

  it('never depends on the order of the answers', () =>
    fc.assert(
      fc.property(rules, any.answered, fc.infiniteStream(fc.nat()), (by, given, keys) => {
        const answers = given.answers
          .map((answer) => [keys.next().value!, answer] as const)
          .sort(([one], [other]) => one - other)
          .map(([, answer]) => answer);
        expect(resolveBallots(by, { ...given, answers }).seats).toEqual(resolveBallots(by, given).seats);
      }),
      RUNS,
    ));
});

const ALWAYS = { from: '2025-01-01T00:00:00Z', to: null };
const holder = (person: string, rank: number, period: Partial<Holder> = {}): Holder => ({
  ...{ person, rank, ...ALWAYS },
  ...period,
});
const seat = (id: string, holders: readonly Holder[], more: Partial<VotingSeat> = {}): VotingSeat => ({
  ...{ seat: id, organisation: `o-${id}`, group: null, weight: 1, chair: false, holders },
  ...more,
});
const answer = (person: string, of: string, day: number, more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  ...{ person, seat: of, choice: 'approve', at: `2025-03-0${day}T12:00:00Z`, version: 1 },
  ...more,
});
const at = '2025-03-05T12:00:00Z';
const asked = (answers: readonly GivenAnswer[], more: Partial<Answered> = {}): Answered => ({
  seats: [
    seat('s1', [holder('member', 0), holder('first', 1), holder('second', 2)]),
    seat('s2', [holder('other', 0), holder('first', 1)]),
  ],
  ...{ answers, recusals: [], paper: { version: 1, materialVersion: 1 }, attending: [], at },
  ...more,
});
const resolved = (data: object, given: Answered) => resolveBallots(votingRules.parse(data), given);
const reasons = (data: object, given: Answered) =>
  resolved(data, given).notCounted.map(({ path, reason }) => `${path} ${reason}`);

describe('whose answer is the seat’s', () => {
  const both = [answer('member', 's1', 1), answer('second', 's1', 2, { choice: 'cannot' })];

  it('is the newest of any holder', () => {
    const { seats, notCounted } = resolved({}, asked(both));
    expect(seats[0]).toMatchObject({ choice: 'cannot', person: 'second', present: true });
    expect(notCounted).toMatchObject([{ path: 'answers.0', seat: 's1', person: 'member', reason: 'overtaken' }]);
  });

  it('is the one of the highest rank, where the rules say so', () => {
    const { seats } = resolved({ alternates: 'ranked' }, asked(both));
    expect(seats[0]).toMatchObject({ choice: 'approve', person: 'member' });
    expect(reasons({ alternates: 'ranked' }, asked(both))).toEqual(['answers.1 outranked']);
  });

  it('is the last one that the same person gave', () =>
    expect(reasons({}, asked([answer('member', 's1', 2), answer('member', 's1', 1)]))).toEqual(['answers.1 changed']));

  it('passes to the substitute when the member is recused', () => {
    const given = asked([answer('member', 's1', 2), answer('first', 's1', 1, { choice: 'abstain' })], {
      recusals: [{ person: 'member' }],
    });
    expect(resolved({ alternates: 'ranked' }, given).seats[0]).toMatchObject({ choice: 'abstain', out: false });
    expect(reasons({ alternates: 'ranked' }, given)).toEqual(['answers.0 recused']);
  });

  it('is nobody’s when the seat takes no part', () => {
    const given = asked([answer('member', 's1', 2)], { recusals: [{ seat: 's1' }] });
    expect(resolved({}, given).seats[0]).toMatchObject({ choice: null, out: true, present: false });
    expect(reasons({}, given)).toEqual(['answers.0 seatOut']);
  });

  it('is a group’s substitute’s too, where the rules say so', () => {
    const seats = [
      seat('s1', [holder('member', 0)], { group: 'g' }),
      seat('s2', [holder('other', 0), holder('helper', 1)], { group: 'g' }),
      seat('s3', [holder('third', 0)], { organisation: 'o-s2' }),
    ];
    const given = asked([answer('helper', 's1', 1)], { seats });
    expect(resolved({ alternates: 'sameGroup' }, given).seats[0]).toMatchObject({ person: 'helper' });
    expect(reasons({ alternates: 'any' }, given)).toEqual(['answers.0 neverHolder']);
    expect(reasons({ alternates: 'sameGroup' }, asked([answer('other', 's1', 1)], { seats }))).toEqual([
      'answers.0 neverHolder',
    ]);
    expect(reasons({ alternates: 'sameGroup' }, asked([answer('helper', 's3', 1)], { seats }))).toEqual([
      'answers.0 neverHolder',
    ]);
  });

  it('is, without groups, that of a substitute of the organisation', () => {
    const seats = [
      seat('s1', [holder('member', 0)], { organisation: 'o' }),
      seat('s2', [holder('other', 0), holder('helper', 1)], { organisation: 'o' }),
    ];
    const given = asked([answer('helper', 's1', 1)], { seats });
    expect(resolved({ alternates: 'sameGroup' }, given).seats[0]).toMatchObject({ person: 'helper' });
  });
});

describe('an answer that does not count', () => {
  it('may be of no seat, or not yet there', () =>
    expect(reasons({}, asked([answer('member', 's9', 1), answer('member', 's1', 6)]))).toEqual([
      'answers.0.seat unknownSeat',
      'answers.1 notYet',
    ]));

  it('is there from the very instant', () => expect(reasons({}, asked([answer('member', 's1', 5)]))).toEqual([]));

  it('may be of one who had resigned, or who never held the seat', () => {
    const seats = [
      seat('s1', [
        holder('left', 0, { to: '2025-03-02T12:00:00Z' }),
        holder('comes', 0, { from: '2025-03-04T12:00:00Z' }),
      ]),
    ];
    const answers = [
      answer('left', 's1', 1, { choice: 'cannot' }),
      answer('left', 's1', 2),
      answer('comes', 's1', 3),
      answer('nobody', 's1', 3),
    ];
    expect(reasons({}, asked(answers, { seats }))).toEqual([
      'answers.1 resigned',
      'answers.2 neverHolder',
      'answers.3 neverHolder',
    ]);
    expect(resolved({}, asked(answers, { seats })).seats[0]).toMatchObject({ choice: 'cannot', person: 'left' });
    expect(reasons({}, asked([answer('comes', 's1', 4)], { seats }))).toEqual([]);
  });

  it('may be of a substitute for a second seat, in the order of time', () => {
    const given = asked([answer('first', 's2', 2), answer('first', 's1', 1), answer('first', 's2', 3)]);
    const { notCounted, seats } = resolved({}, given);
    expect(notCounted.map(({ path, reason }) => [path, reason])).toEqual([
      ['answers.0.seat', 'twoSeats'],
      ['answers.2.seat', 'twoSeats'],
    ]);
    expect(seats.map(({ choice }) => choice)).toEqual(['approve', null]);
    expect(worded([notCounted[0]!.why])).toEqual({
      da: 'Suppleanten har allerede svaret for en anden plads; en suppleant kan kun træde ind for én.',
      en: 'The substitute has already answered for another seat; a substitute can stand in for one only.',
    });
  });

  it('is not refused because the person is a member elsewhere', () => {
    const seats = [seat('s1', [holder('member', 0), holder('other', 1)]), seat('s2', [holder('other', 0)])];
    expect(reasons({}, asked([answer('other', 's2', 1), answer('other', 's1', 2)], { seats }))).toEqual([]);
  });

  it('may be about another version', () => {
    const paper = { version: 3, materialVersion: 2 };
    const on = (version: number) => asked([answer('member', 's1', 1, { version })], { paper });
    expect([1, 2, 3, 4].map((version) => reasons({}, on(version)))).toEqual([
      ['answers.0 stale'],
      [],
      [],
      ['answers.0 stale'],
    ]);
  });

  it.each([
    ['unknownSeat', 'Pladsen findes ikke.', 'There is no such seat.'],
    ['notYet', 'Svaret er afgivet senere.', 'The answer was given later.'],
    ['seatOut', 'Pladsen er inhabil og deltager ikke.', 'The seat is recused and takes no part.'],
    ['recused', 'Personen er inhabil.', 'The person is recused.'],
    ['resigned', 'Personen var udtrådt.', 'The person had resigned.'],
    ['neverHolder', 'Personen kunne ikke svare for pladsen.', 'The person could not answer for the seat.'],
    ['stale', 'Svaret gælder en anden version af dokumentet.', 'The answer is about another version of the paper.'],
    [
      'outranked',
      'Et svar fra medlemmet eller en højere placeret suppleant gælder.',
      'An answer of the member or of a higher substitute counts.',
    ],
    ['changed', 'Personen har siden svaret på ny.', 'The person has answered anew since.'],
    ['overtaken', 'Der er siden svaret for pladsen.', 'The seat has been answered for since.'],
  ] as const)('because of %s, says why', (reason, da, en) =>
    expect(worded([{ code: `notCounted.${reason}`, params: {} }])).toEqual({ da, en }),
  );
});

describe('a reservation', () => {
  const until = (instant: string | null, data: object) =>
    resolved(data, asked([answer('member', 's1', 1, { choice: 'reservation', until: instant })])).seats[0]!.choice;

  it.each([
    [{ lapse: 'approves' }, at, 'approve'],
    [{ lapse: 'abstains' }, at, 'abstain'],
    [{}, at, 'reservation'],
    [{ lapse: 'approves' }, '2025-03-05T12:00:01Z', 'reservation'],
    [{ lapse: 'approves' }, null, 'reservation'],
  ])('by the rules %j until %s is: %s', (data, instant, choice) => expect(until(instant, data)).toBe(choice));

  it('alone lapses', () => {
    const given = asked([answer('member', 's1', 1, { choice: 'cannot', until: at })]);
    expect(resolved({ lapse: 'approves' }, given).seats[0]!.choice).toBe('cannot');
  });
});

describe('who is present', () => {
  it('attends with the right to, and is a head even without an answer', () => {
    const attending = [
      { person: 'member', seat: 's1' },
      { person: 'second', seat: 's2' },
    ];
    const { seats } = resolved({}, asked([], { attending }));
    expect(seats).toMatchObject([
      { present: true, person: 'member', choice: null },
      { present: false, person: null },
    ]);
  });

  it('is nobody who is recused, has resigned or sits nowhere', () => {
    const seats = [seat('s1', [holder('member', 0), holder('left', 1, { to: '2025-03-02T12:00:00Z' })])];
    const attending = [
      { person: 'member', seat: 's1' },
      { person: 'left', seat: 's1' },
      { person: 'member', seat: 's9' },
    ];
    const given = asked([], { seats, attending, recusals: [{ person: 'member' }] });
    expect(resolved({}, given).seats).toMatchObject([{ present: false, person: null }]);
  });

  it('keeps what the seat is', () => {
    const seats = [seat('s1', [], { group: 'g', weight: 7, chair: true, organisation: 'o' })];
    expect(resolved({}, asked([], { seats })).seats).toEqual([
      {
        ...{ seat: 's1', organisation: 'o', group: 'g', weight: 7, chair: true, choice: null },
        ...{ present: false, out: false, person: null },
      },
    ]);
  });
});
