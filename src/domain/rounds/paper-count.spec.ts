import { describe, expect, it } from '@jest/globals';
import { worded } from '../voting/lines.js';
import type { Choice } from '../voting/tally.js';
import { votingRules } from '../voting/voting-rules.js';
import { roundBallots, type BallotRow } from './ballot-rows.js';
import { paperCount, standingCounts } from './paper-count.js';
import { procedureOf, type Procedure, type Way } from './procedure.js';

const AT = '2025-03-10T12:00:00Z';
const asked = (way: Way, rest = {}): Procedure =>
  procedureOf({ way, matter: 'default', quorum: null, lapse: null, ...rest }, null);

let n = 0;
const row = (slice: string, seat: string | null, body: object): BallotRow =>
  ({ slice, seat_id: seat, n: ++n, k: 0, at: '2025-03-01T09:00:00Z', body }) as BallotRow;
const elector = (seat: string, rest = {}) =>
  row('elector', seat, { seat, organisation: `of ${seat}`, weight: 1, chair: false, ...rest });
const says = (seat: string, choice: Choice, rest = {}) =>
  row('position', seat, {
    seat,
    paper: 'p',
    version: 1,
    choice,
    person: `member ${seat}`,
    as: 'member',
    until: null,
    ...rest,
  });
const paper = (id = 'p', title = 'Budget') =>
  row('paper', null, { paper: id, title, version: 1, version_hash: 'h', material_version: 1 });
const opened = (procedure: Procedure, ...seats: string[]) => [
  row('procedure', null, procedure),
  paper(),
  ...seats.map((seat) => elector(seat)),
];
const standing = (rows: readonly BallotRow[], seat: string | null = null) =>
  standingCounts(rows as never, { at: AT, actor: { seat } });
const countOf = (...rows: readonly BallotRow[]) => standing(rows)[0]!;
const inDanish = (count: { explanation: Parameters<typeof worded>[0] }) => worded(count.explanation).da;

it('a round that is not opened counts nothing', () => {
  expect(standing([paper(), elector('a'), says('a', 'approve')])).toEqual([]);
});

it('each paper of a round is counted by itself, in the order of titles', () => {
  const rows = [...opened(asked('vote'), 'a'), paper('q', 'Årsplan'), paper('r', 'Aftale'), says('a', 'cannot')];
  expect(standing(rows).map(({ paper, verdict, tally }) => [paper, verdict, tally.cannot])).toEqual([
    ['r', 'noQuorum', 0],
    ['p', 'notApproved', 1],
    ['q', 'noQuorum', 0],
  ]);
});

describe('a vote', () => {
  const rows = [...opened(asked('vote'), 'a', 'b', 'c'), says('a', 'approve'), says('b', 'cannot')];

  it('tells first what the positions are, then what they come to', () => {
    const count = countOf(...rows, says('c', 'approveWithRemarks'));
    expect(count).toMatchObject({ paper: 'p', verdict: 'approved', settled: true, fixes: [], next: null });
    expect(count.tally).toEqual({
      ...{ seats: 3, missing: 0, approve: 1, approveWithRemarks: 1, reservation: 0, cannot: 1, abstain: 0 },
    });
    expect(count.explanation[0]).toEqual({
      code: 'positions.counted',
      params: { missing: 0, approve: 1, approveWithRemarks: 1, reservation: 0, cannot: 1, abstain: 0 },
    });
    expect(count.explanation.length).toBeGreaterThan(1);
  });

  it('stays open for those who have not answered', () => {
    expect(countOf(...rows)).toMatchObject({ verdict: 'notApproved', settled: false, canStillChange: ['c'] });
  });

  it('counts answers that are only supposed', () => {
    const round = roundBallots(rows)!;
    const supposed = paperCount(round, round.papers[0]!, AT, [{ seat: 'c', choice: 'approve' }]);
    expect(supposed.verdict).toBe('approved');
    expect(supposed.tally.missing).toBe(0);
  });

  it('is overturned when it would end otherwise without the seat spoken for', () => {
    const all = [...rows, says('c', 'approve')];
    expect(['a', 'b', 'c', null].map((seat) => standing(all, seat)[0]!.overturned)).toEqual([true, false, true, false]);
  });

  it('weighs the seats as the rules say', () => {
    const voting = votingRules.parse({
      votes: { weighted: true },
      default: { condition: { kind: 'share', what: 'for', moreThan: '1/2', of: 'cast' } },
    });
    const heavy = [
      row('procedure', null, { way: 'vote', matter: 'default', rules: null, voting }),
      ...[paper(), elector('a', { weight: 5 }), elector('b'), elector('c')],
      ...[says('a', 'approve'), says('b', 'cannot'), says('c', 'cannot')],
    ];
    expect(countOf(...heavy).verdict).toBe('approved');
  });
});

it('what is decided in writing goes by the rule for writing', () => {
  const voting = votingRules.parse({
    default: {
      meeting: { condition: { kind: 'count', what: 'for', atLeast: 1 } },
      written: { condition: { kind: 'count', what: 'for', atLeast: 2 } },
    },
  });
  const rows = (way: Way) => [
    row('procedure', null, { way, matter: 'default', rules: null, voting }),
    ...[paper(), elector('a'), elector('b'), says('a', 'approve')],
  ];
  expect(countOf(...rows('written')).verdict).toBe('notApproved');
  expect(countOf(...rows('vote')).verdict).toBe('approved');
});

describe('consensus', () => {
  it('is concluded by the chair, whatever the rules say of votes, and never settled before', () => {
    const condition = { kind: 'count', what: 'for', atLeast: 1 };
    const voting = votingRules.parse({
      default: { condition },
      matters: { budget: { label: { da: 'Budget', en: 'Budget' }, condition } },
    });
    for (const matter of ['default', 'budget']) {
      const procedure = row('procedure', null, { way: 'consensus', matter, rules: null, voting });
      const count = countOf(procedure, paper(), elector('a'), says('a', 'approve'));
      expect(count).toMatchObject({ verdict: 'chairConcludes', settled: false });
      expect(count.explanation.map(({ code }) => code)).toContain('positions.counted');
    }
  });
});

describe('silence', () => {
  const voting = votingRules.parse({ silence: { matters: ['default'], onFailure: 'vote' } });
  const silently: Procedure = { way: 'silence', matter: 'default', rules: null, voting };
  const rows = opened(silently, 'a', 'b');

  it('approves when nobody objects, and is not settled while somebody still may', () => {
    expect(countOf(...rows, says('a', 'approve'))).toMatchObject({
      ...{ verdict: 'approved', settled: false, canStillChange: ['b'], needs: [], quorum: null, fixes: [], next: null },
    });
    expect(countOf(...rows, says('a', 'approve'), says('b', 'approve'))).toMatchObject({
      ...{ verdict: 'approved', settled: true, canStillChange: [] },
    });
  });

  it('is broken for good by one objection, and the paper goes where the rules say', () => {
    const broken = countOf(...rows, says('a', 'cannot'));
    expect(broken).toMatchObject({ verdict: 'notApproved', settled: true, canStillChange: [], next: 'vote' });
    expect(inDanish(broken)).not.toContain('stiltiende godkendt');
    expect(countOf(...rows, says('a', 'reservation')).verdict).toBe('notApproved');
  });

  it('takes editorial remarks into the paper', () => {
    const remark = { passage: 'den 1.', proposed: 'den 2.' };
    expect(countOf(...rows, says('b', 'approveWithRemarks', remark))).toMatchObject({
      ...{ verdict: 'approved', fixes: [{ ...remark, seats: ['b'] }] },
    });
  });

  it('hears nothing from a seat that takes no part', () => {
    const out = row('recusal', 'a', { seat: 'a', recused: null, papers: null });
    expect(countOf(...rows, says('a', 'cannot'), out)).toMatchObject({ verdict: 'approved', canStillChange: ['b'] });
  });

  it('approves nothing where the rules do not allow it', () => {
    expect(countOf(...opened(asked('silence'), 'a'))).toMatchObject({ verdict: 'notApproved', settled: true });
  });
});
