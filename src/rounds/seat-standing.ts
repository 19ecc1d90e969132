import { commentAnswer, remarksAwaitedSince } from '../domain/rounds/comment-answer.js';
import { isCurrent, type BallotPaper } from '../domain/rounds/ballot.js';
import { electorIn, isComplete, isOutOfAll, standing, unstruck, type Elector } from '../domain/rounds/elector.js';
import { awaitedSince, papersAfter } from '../domain/rounds/seat-history.js';
import type { Entry, RoundRows } from './standing-reader.js';
import type { Given, SeatStanding } from './standing-views.js';

type Said = Omit<SeatStanding, 'seat' | 'holders' | 'struck'>;
type Position = SeatStanding['positions'][number];

const nobody: Elector = { positions: [], recusals: [], elsewhere: [] };

/** One seat of a round: who holds it, what it has said, and since when it is waited for. */
export function seatStanding(
  rows: RoundRows,
  open: boolean,
  { seat, holders }: RoundRows['seats'][number],
): SeatStanding {
  const entries = rows.entries.filter(({ seat_id }) => seat_id === seat.id);
  const said = rows.round.context.way === undefined ? remarked(entries, open) : positioned(rows, entries, open);
  return { seat, holders, ...said, struck: struckOf(entries) };
}

function remarked(entries: readonly Entry[], open: boolean): Said {
  const counted = commentAnswer(entries);
  const newest = counted?.newest as Entry | undefined;
  const answer = counted && {
    ...given(newest!, entries),
    kind: counted.kind,
    remarks: counted.remarks,
    late: counted.late,
  };
  return {
    standing: answer ? 'answered' : open ? 'awaited' : 'silent',
    awaitedSince: open ? remarksAwaitedSince(entries) : null,
    awaitedOn: [],
    answer,
    positions: [],
    recusals: [],
  };
}

function positioned(rows: RoundRows, entries: readonly Entry[], open: boolean): Said {
  const ballot = { papers: rows.ballot, revisions: rows.revisions };
  const papers = papersAfter(ballot, Infinity);
  const elector = electorIn(entries) ?? nobody;
  const awaited = papers.filter((paper) => !isComplete(elector, [paper]));
  const seen = (paper: string) => rows.papers.some(({ id }) => id === paper);
  return {
    standing: standingOf(elector, papers, awaited.length > 0, open),
    awaitedSince: open ? awaitedSince(entries, ballot) : null,
    awaitedOn: open ? awaited.map(({ paper }) => paper).filter(seen) : [],
    answer: null,
    positions: papers.filter(({ paper }) => seen(paper)).flatMap((paper) => positionOn(paper, elector, entries)),
    recusals: recusalsOf(entries),
  };
}

function standingOf(elector: Elector, papers: readonly BallotPaper[], awaited: boolean, open: boolean) {
  if (isOutOfAll(elector, papers)) return 'recused';
  if (!awaited) return 'answered';
  return open ? 'awaited' : 'silent';
}

function positionOn(paper: BallotPaper, elector: Elector, entries: readonly Entry[]): readonly Position[] {
  const entry = unstruck(entries, 'position').findLast(({ body }) => body.paper === paper.paper);
  if (!entry) return [];
  const { version, choice, text, until } = entry.body as unknown as Position;
  const stale = !isCurrent(paper, { version, choice });
  const counts = standing(elector, paper) !== undefined;
  return [{ ...given(entry, entries), paper: paper.paper, version, choice, text, until, stale, counts }];
}

const recusalsOf = (entries: readonly Entry[]): SeatStanding['recusals'] =>
  unstruck(entries, 'recusal').map(({ body, recused, at }) => ({
    person: recused,
    papers: body.papers as string[] | null,
    reason: body.reason as string,
    at,
  }));

function given({ n, at, person, body }: Entry, entries: readonly Entry[]): Given {
  const receipt = entries.find((entry) => entry.slice === 'receipt' && entry.n === n)?.body as Given['receipt'];
  const kept = receipt && {
    how: receipt.how,
    from: receipt.from,
    receivedAt: receipt.receivedAt,
    lateBecause: receipt.lateBecause,
  };
  return { at, by: person, as: body.as as Given['as'], receipt: kept ?? null };
}

const struckOf = (entries: readonly Entry[]): SeatStanding['struck'] =>
  entries
    .filter(({ slice }) => slice === 'rectification')
    .map(({ body, person, at }) => ({
      what: (body.what ?? 'answer') as SeatStanding['struck'][number]['what'],
      reason: body.reason as string,
      by: person,
      at,
    }));
