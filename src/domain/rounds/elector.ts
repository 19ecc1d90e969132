import type { BallotPaper } from './ballot.js';
import { isCurrent } from './ballot.js';
import type { Choice } from '../voting/tally.js';
import type { Actor } from '../workflow/facts.js';
import type { Capacity } from './speaker.js';

/** What a seat has said of a paper: its newest position. */
export interface Standpoint {
  readonly paper: string;
  readonly version: number;
  readonly choice: Choice;
  readonly person: string | null;
  readonly as: Capacity;
}

/** Who takes no part: a person, or with `person: null` the whole seat; in the papers named, or with `papers: null` in all. */
export interface Recusal {
  readonly person: string | null;
  readonly papers: readonly string[] | null;
}

/** How the seat spoken for stands in an approval round. */
export interface Elector {
  readonly positions: readonly Standpoint[];
  readonly recusals: readonly Recusal[];
  /** Other seats that the sender has answered for as substitute. */
  readonly elsewhere: readonly string[];
}

/** Whether a person, for that seat, may have a say on a paper. */
export function isRecused({ recusals }: Elector, paper: string, person: string | null): boolean {
  const concerns = (recusal: Recusal) => recusal.papers === null || recusal.papers.includes(paper);
  return recusals.some((recusal) => concerns(recusal) && (recusal.person === null || recusal.person === person));
}

const isOut = (elector: Elector, paper: string) =>
  elector.recusals.some(({ person, papers }) => person === null && (papers === null || papers.includes(paper)));

/** Whether the seat takes part in none of the papers. */
export const isOutOfAll = (elector: Elector, papers: readonly BallotPaper[]): boolean =>
  papers.every(({ paper }) => isOut(elector, paper));

/** The newest position of a seat on a paper that counts: not of a recused person, not overtaken by a new version. */
export function standing(elector: Elector, paper: BallotPaper): Standpoint | undefined {
  const said = elector.positions.find((position) => position.paper === paper.paper);
  return said && isCurrent(paper, said) && !isRecused(elector, paper.paper, said.person) ? said : undefined;
}

/** Whether nothing more is awaited from a seat: on each paper it has a standing position or takes no part. */
export function isComplete(elector: Elector, papers: readonly BallotPaper[]): boolean {
  return papers.every((paper) => isOut(elector, paper.paper) || standing(elector, paper) !== undefined);
}

/** The seat as it stands once it has taken these positions. */
export function withPositions(elector: Elector, taken: readonly Standpoint[]): Elector {
  const kept = elector.positions.filter(({ paper }) => !taken.some((position) => position.paper === paper));
  return { ...elector, positions: [...kept, ...taken] };
}

export const withRecusal = (elector: Elector, recusal: Recusal): Elector => ({
  ...elector,
  recusals: [...elector.recusals, recusal],
});

/** A slice row of one seat: `elector`, `position`, `recusal` or `rectification`; `n` is its journal entry. */
export interface SeatRow {
  readonly seat_id: string;
  readonly slice: string;
  readonly n: number;
  readonly k: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Rows of `fact_elector`, of all seats that the sender may speak for; null when the spoken-for seat is no elector. */
export function electorOf(
  rows: readonly Readonly<Record<string, unknown>>[],
  { seat, person }: Pick<Actor, 'seat' | 'person'>,
): Elector | null {
  const all = rows as unknown as readonly SeatRow[];
  const elector = electorIn(all.filter(({ seat_id }) => seat_id === seat));
  return elector && { ...elector, elsewhere: actedFor(all, person).filter((other) => other !== seat) };
}

/** The seats whose standing answers a person has given as their substitute. */
function actedFor(rows: readonly SeatRow[], person: string | null): readonly string[] {
  return [...new Set(rows.map(({ seat_id }) => seat_id))].filter((seat) =>
    electorIn(rows.filter(({ seat_id }) => seat_id === seat))?.positions.some(
      (said) => said.person === person && said.as === 'substitute',
    ),
  );
}

/** The elector that the rows of one seat make; null when they make none. */
export function electorIn(rows: readonly SeatRow[]): Elector | null {
  const own = [...rows].sort(byAge);
  if (!own.some(({ slice }) => slice === 'elector')) return null;
  const recusals = unstruck(own, 'recusal').map(({ body }) => recusalOf(body));
  return { positions: standpointsIn(own), recusals, elsewhere: [] };
}

const byAge = (one: SeatRow, other: SeatRow) => one.n - other.n || one.k - other.k;

/** Rows of a slice that no later rectification has struck. */
export function unstruck<Row extends Omit<SeatRow, 'seat_id'>>(
  rows: readonly Row[],
  slice: 'position' | 'recusal',
): readonly Row[] {
  const strikes = rows.filter((row) => row.slice === 'rectification' && row.body.what === `${slice}s`);
  const last = strikes.at(-1)?.n ?? 0;
  return rows.filter((row) => row.slice === slice && row.n > last);
}

/** The newest position on each paper, in the order of papers' ids. */
function standpointsIn(rows: readonly SeatRow[]): readonly Standpoint[] {
  const newest = new Map(unstruck(rows, 'position').map(({ body }) => [body.paper as string, standpointOf(body)]));
  return [...newest.values()].sort((one, other) => (one.paper < other.paper ? -1 : 1));
}

const standpointOf = ({ paper, version, choice, person, as }: SeatRow['body']) =>
  ({ paper, version, choice, person, as }) as Standpoint;
const recusalOf = ({ recused, papers }: SeatRow['body']) => ({ person: recused, papers }) as Recusal;
