import type { BallotPaper } from './ballot.js';
import { electorIn, isComplete, type Elector, type SeatRow } from './elector.js';

/** A row of a seat with the instant at which it came to be so. */
export interface SeatEntry extends SeatRow {
  readonly at: string;
}

/** A paper of the round came in a version that makes positions stale; `n` is the round's journal entry. */
export interface Revision {
  readonly n: number;
  readonly at: string;
  readonly paper: string;
  readonly version: number;
}

/** What was put up for approval, and what has become of it since. */
export interface Ballot {
  readonly papers: readonly BallotPaper[];
  readonly revisions: readonly Revision[];
}

/** Nobody takes a position on a version that is not there: only an older one can be wrong. */
const ANY = Number.MAX_SAFE_INTEGER;

/** The papers as they stood after an entry of the round, as far as that decides which positions are current. */
export const papersAfter = ({ papers, revisions }: Ballot, n: number): readonly BallotPaper[] =>
  papers.map((paper) => {
    const newest = revisions.findLast((revision) => revision.paper === paper.paper && revision.n <= n);
    return { ...paper, version: ANY, materialVersion: newest?.version ?? paper.materialVersion };
  });

/** Since when an elector, of whom these are all entries, has been waited for without a break; null when nothing is awaited. */
export function awaitedSince(entries: readonly SeatEntry[], ballot: Ballot): string | null {
  const moments = [...entries, ...ballot.revisions].sort((one, other) => one.n - other.n);
  return moments.reduce<string | null>((since, { n, at }) => {
    const elector = electorIn(entries.filter((entry) => entry.n <= n));
    return waits(elector, papersAfter(ballot, n)) ? (since ?? at) : null;
  }, null);
}

const waits = (elector: Elector | null, papers: readonly BallotPaper[]) =>
  elector !== null && !isComplete(elector, papers);
