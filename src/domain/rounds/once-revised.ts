import { roundBallots, type BallotRow } from './ballot-rows.js';
import { electorIn, isComplete, type SeatRow } from './elector.js';

/** How many seats are waited for once a paper of the round has changed materially. */
export interface OnceRevised {
  readonly paper: string;
  readonly awaited: number;
}

/** Rows of `fact_ballot`, for each paper of the round. */
export function onceRevised(rows: readonly Readonly<Record<string, unknown>>[]): readonly OnceRevised[] {
  const all = rows as unknown as readonly BallotRow[];
  const papers = roundBallots(all)?.papers ?? [];
  const seats = [...new Set(all.map(({ seat_id }) => seat_id))].flatMap((seat) =>
    seat === null ? [] : [electorIn(all.filter(({ seat_id }) => seat_id === seat) as readonly SeatRow[])],
  );
  return papers.map(({ paper }) => {
    const after = papers.map((one) => (one.paper === paper ? changed(one) : one));
    return { paper, awaited: seats.filter((seat) => seat && !isComplete(seat, after)).length };
  });
}

const changed = <Paper extends { readonly version: number; readonly materialVersion: number }>(
  paper: Paper,
): Paper => ({
  ...paper,
  version: paper.version + 1,
  materialVersion: paper.version + 1,
});
