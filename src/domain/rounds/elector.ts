import type { BallotPaper } from './ballot.js';
import { isCurrent } from './ballot.js';
import type { Capacity } from './speaker.js';

/** What a seat has said of a paper: its newest position. */
export interface Standpoint {
  readonly paper: string;
  readonly version: number;
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
  return said && isCurrent(paper, said.version) && !isRecused(elector, paper.paper, said.person) ? said : undefined;
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

type Row = Readonly<Record<string, unknown>>;

/** Rows of `fact_elector`: one for each seat the sender may speak for; null when the spoken-for seat is no elector. */
export function electorOf(rows: readonly Row[], seat: string | null): Elector | null {
  const row = rows.find(({ seat_id }) => seat_id === seat);
  return row
    ? { positions: row.positions as readonly Standpoint[], recusals: row.recusals as readonly Recusal[] }
    : null;
}
