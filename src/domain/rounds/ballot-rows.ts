import type { Answered } from '../voting/answer-validity.js';
import type { VotingSeat } from '../voting/assignments.js';
import type { BallotRecusal, GivenAnswer } from '../voting/given-answers.js';
import type { SilenceAnswer } from '../voting/silence.js';
import type { Choice } from '../voting/tally.js';
import { ballotPapers, type BallotPaper } from './ballot.js';
import { unstruck, type SeatRow } from './elector.js';
import type { Procedure } from './procedure.js';
import type { Capacity } from './speaker.js';

/** A row of `fact_ballot`: what a seat has said, the round's procedure, or a paper as it stands. `at`: when it was said. */
export interface BallotRow extends Omit<SeatRow, 'seat_id'> {
  readonly seat_id: string | null;
  readonly at: string;
}

/** What a seat has said, rectifications taken into account. */
interface Said {
  readonly elector: SeatRow['body'];
  readonly positions: readonly BallotRow[];
  readonly recusals: readonly BallotRow[];
}

/** All that a round's count rests on. */
export interface RoundBallots {
  readonly procedure: Procedure;
  readonly papers: readonly BallotPaper[];
  readonly said: readonly Said[];
}

/** Sorts the rows of a round; null while it has not been opened. */
export function roundBallots(rows: readonly BallotRow[]): RoundBallots | null {
  const procedure = rows.findLast(({ slice }) => slice === 'procedure')?.body as Procedure | undefined;
  if (!procedure) return null;
  const papers = ballotPapers(rows.filter(({ slice }) => slice === 'paper').map(({ body }) => body));
  const seats = new Map<string, BallotRow[]>();
  for (const row of rows) {
    if (row.seat_id === null) continue;
    const before = seats.get(row.seat_id);
    if (before) before.push(row);
    else seats.set(row.seat_id, [row]);
  }
  return { procedure, papers, said: [...seats.values()].flatMap(saidBy) };
}

function saidBy(rows: readonly BallotRow[]): readonly Said[] {
  const own = [...rows].sort((one, other) => one.n - other.n || one.k - other.k);
  const elector = own.findLast(({ slice }) => slice === 'elector')?.body;
  if (!elector) return [];
  return [{ elector, positions: unstruck(own, 'position'), recusals: unstruck(own, 'recusal') }];
}

/** What has been said of one paper. Who could say it was asked when it was said: whoever has answered held the seat. */
export function answeredOn({ said }: RoundBallots, paper: BallotPaper, at: string): Answered {
  const on = (row: BallotRow) => row.body.paper === paper.paper;
  return {
    seats: said.map((seat) => votingSeat(seat)),
    answers: said.flatMap(({ positions }) => positions.filter(on).map(answerOf)),
    recusals: said.flatMap(({ recusals }) => recusals.filter((row) => concerns(row, paper.paper)).map(recusalOf)),
    paper,
    attending: [],
    at,
  };
}

const EVER = '0001-01-01T00:00:00Z';

function votingSeat({ elector, positions }: Said): VotingSeat {
  const { seat, organisation, group = null, weight, chair = false } = elector as unknown as VotingSeat;
  const holders = positions.map(({ body }) => ({
    person: speakerOf(body),
    rank: (body.as as Capacity) === 'substitute' ? 1 : 0,
    from: EVER,
    to: null,
  }));
  return { seat, organisation, group, weight, chair, holders };
}

const answerOf = ({ body, at, n }: BallotRow): GivenAnswer => ({
  person: speakerOf(body),
  seat: body.seat as string,
  choice: body.choice as Choice,
  version: body.version as number,
  until: body.until as string | null,
  sequence: n,
  at,
});

const speakerOf = ({ person, seat }: SeatRow['body']): string => (person ?? seat) as string;

const concerns = ({ body: { papers } }: BallotRow, paper: string): boolean =>
  papers === null || (papers as readonly string[]).includes(paper);

const recusalOf = ({ body: { recused, seat } }: BallotRow): BallotRecusal =>
  recused === null ? { seat: seat as string } : { person: recused as string };

/** What the seats that count have said of a paper in a silence procedure. */
export function silenceAnswers({ said }: RoundBallots, paper: string, counted: ReadonlyMap<string, Choice>) {
  return said.flatMap(({ elector, positions }): readonly SilenceAnswer[] => {
    const seat = elector.seat as string;
    const choice = counted.get(seat);
    if (choice === undefined) return [];
    const newest = positions.findLast(({ body }) => body.paper === paper);
    return [typed(seat, choice, newest?.body ?? {})];
  });
}

function typed(seat: string, choice: Choice, { passage, proposed }: SeatRow['body']): SilenceAnswer {
  if (choice === 'reservation' || choice === 'cannot') return { seat, kind: 'substantive' };
  if (choice === 'approveWithRemarks' && typeof passage === 'string' && typeof proposed === 'string')
    return { seat, kind: 'editorial', passage, proposed };
  return { seat, kind: 'consent' };
}
