import { describe, expect, it } from '@jest/globals';
import { answeredOn, roundBallots, silenceAnswers, type BallotRow } from './ballot-rows.js';
import { ballotPapers } from './ballot.js';

const AT = '2025-03-10T12:00:00Z';
const row = (slice: string, seat: string | null, n: number, body: object, k = 0): BallotRow =>
  ({ slice, seat_id: seat, n, k, at: `2025-03-0${n}T09:00:00Z`, body }) as BallotRow;
const elector = (seat: string, rest = {}) => row('elector', seat, 1, { seat, organisation: 'o', weight: 2, ...rest });
const position = (seat: string, n: number, rest = {}, k = 0) =>
  row(
    'position',
    seat,
    n,
    { seat, paper: 'p', version: 1, choice: 'approve', person: 'x', as: 'member', until: null, ...rest },
    k,
  );
const paperRow = { paper: 'p', title: 'P', version: 2, version_hash: 'h', material_version: 1 };
const opening = [row('procedure', null, 1, { way: 'vote' }), row('paper', null, 1, paperRow)];
const answered = (...rows: readonly BallotRow[]) => {
  const round = roundBallots([...opening, ...rows])!;
  return answeredOn(round, round.papers[0]!, AT);
};

describe('papers of a ballot', () => {
  it('are in the order of their titles, and of their ids where titles are alike', () => {
    const papers = [
      ['2', 'B'],
      ['1', 'B'],
      ['3', 'A'],
    ].map(([paper, title]) => ({ ...paperRow, paper, title }));
    expect(ballotPapers(papers).map(({ paper }) => paper)).toEqual(['3', '1', '2']);
  });

  it('are told with their versions; a version without text has an empty hash', () => {
    const paper = { paper: 'p', title: 'P', version: 2, versionHash: 'h', materialVersion: 1 };
    expect(ballotPapers([paperRow])).toEqual([paper]);
    expect(ballotPapers([{ ...paperRow, version_hash: null }])).toEqual([{ ...paper, versionHash: '' }]);
  });
});

describe('the rows of a round', () => {
  it('go by the newest procedure, and are nothing before there is one', () => {
    expect(roundBallots([])).toBeNull();
    const procedures = ['vote', 'silence'].map((way, n) => row('procedure', null, n + 1, { way }));
    expect(roundBallots(procedures)?.procedure).toEqual({ way: 'silence' });
  });

  it('are sorted by seat, and what belongs to no elector is left out', () => {
    const { seats, answers } = answered(elector('a'), position('b', 2), position('a', 3), elector('c'));
    expect(seats.map(({ seat }) => seat)).toEqual(['a', 'c']);
    expect(answers.map(({ seat }) => seat)).toEqual(['a']);
  });

  it('are read in the order in which they were written', () => {
    const rows = [
      position('a', 3, { version: 3 }),
      position('a', 2, { version: 2 }, 1),
      position('a', 2),
      elector('a'),
    ];
    expect(answered(...rows).answers.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('name the elector as the round was last opened for it', () => {
    const newer = row('elector', 'a', 2, { seat: 'a', organisation: 'new', group: 'g', weight: 7, chair: true });
    expect(answered(elector('a'), newer).seats).toEqual([
      { seat: 'a', organisation: 'new', group: 'g', weight: 7, chair: true, holders: [] },
    ]);
  });
});

describe('what has been said of a paper', () => {
  it('is who said it, when, and of which version', () => {
    const { answers, paper, attending, at } = answered(elector('a'), position('a', 2, { until: AT }));
    expect(answers).toEqual([
      {
        ...{ person: 'x', seat: 'a', choice: 'approve', version: 1, until: AT },
        ...{ sequence: 2, at: '2025-03-02T09:00:00Z' },
      },
    ]);
    expect(paper).toMatchObject({ paper: 'p', version: 2, materialVersion: 1 });
    expect([attending, at]).toEqual([[], AT]);
  });

  it('is only what was said of that paper', () => {
    expect(answered(elector('a'), position('a', 2, { paper: 'q' })).answers).toEqual([]);
  });

  it('was said by somebody who held the seat, as member or after the member as substitute', () => {
    const [seat] = answered(elector('a'), position('a', 2), position('a', 3, { person: 'y', as: 'substitute' })).seats;
    expect(seat).toEqual({
      ...{ seat: 'a', organisation: 'o', group: null, weight: 2, chair: false },
      holders: [
        { person: 'x', rank: 0, from: '0001-01-01T00:00:00Z', to: null },
        { person: 'y', rank: 1, from: '0001-01-01T00:00:00Z', to: null },
      ],
    });
  });

  it('was said by the seat itself where no person is known', () => {
    const { seats, answers } = answered(elector('a'), position('a', 2, { person: null }));
    expect([seats[0]!.holders[0]!.person, answers[0]!.person]).toEqual(['a', 'a']);
  });

  it('leaves out what was struck', () => {
    const strike = row('rectification', 'a', 3, { what: 'positions' });
    expect(answered(elector('a'), position('a', 2), strike, position('a', 4)).answers).toHaveLength(1);
  });

  it('knows who takes no part in it: a seat, or a person', () => {
    const recusal = (n: number, recused: string | null, papers: readonly string[] | null) =>
      row('recusal', 'a', n, { seat: 'a', recused, papers });
    const rows = [recusal(2, null, null), recusal(3, 'x', ['q', 'p']), recusal(4, 'y', ['q'])];
    expect(answered(elector('a'), ...rows).recusals).toEqual([{ seat: 'a' }, { person: 'x' }]);
  });
});

describe('in a silence procedure', () => {
  const typed = (choice: string, said: object | null = { passage: 'A', proposed: 'B' }) => {
    const rows = said ? [position('a', 2, { passage: 'gammel', proposed: 'ny' }), position('a', 3, said)] : [];
    const round = roundBallots([...opening, elector('a'), ...rows, elector('b')])!;
    return silenceAnswers(round, 'p', new Map([['a', choice as 'approve']]));
  };

  it.each(['reservation', 'cannot'])('%s is an objection in substance', (choice) => {
    expect(typed(choice)).toEqual([{ seat: 'a', kind: 'substantive' }]);
  });

  it.each(['approve', 'abstain'])('%s consents', (choice) => {
    expect(typed(choice)).toEqual([{ seat: 'a', kind: 'consent' }]);
  });

  it('approval with the newest words to be changed is editorial', () => {
    expect(typed('approveWithRemarks')).toEqual([{ seat: 'a', kind: 'editorial', passage: 'A', proposed: 'B' }]);
  });

  it.each([[{ passage: 'A' }], [{ proposed: 'B' }], [{ passage: 1, proposed: 2 }], [{}], [null]])(
    'approval with remarks that name no words to be changed consents: %j',
    (said) => {
      expect(typed('approveWithRemarks', said)).toEqual([{ seat: 'a', kind: 'consent' }]);
    },
  );

  it('a remark on another paper changes nothing in this one', () => {
    const other = position('a', 3, { paper: 'q', passage: 'A', proposed: 'B' });
    const round = roundBallots([...opening, elector('a'), position('a', 2), other])!;
    expect(silenceAnswers(round, 'p', new Map([['a', 'approveWithRemarks']]))).toEqual([
      { seat: 'a', kind: 'consent' },
    ]);
  });
});
