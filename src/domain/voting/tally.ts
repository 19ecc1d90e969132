/** How a seat stands to a paper. */
export const choices = ['approve', 'approveWithRemarks', 'reservation', 'cannot', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** Positions that count, by choice. `seats`: those that may answer on the paper, the recused left out. */
export type Tally = { readonly seats: number } & { readonly [C in Choice]: number };

/** What a reservation becomes when its time is over. */
export const lapses = ['approves', 'abstains'] as const;
export type Lapse = (typeof lapses)[number];

/** The ways of concluding that count positions. */
export type CountedWay = 'written' | 'vote';

/** Rules of procedure for a count. Without a quorum a single position is enough. */
export interface Rules {
  readonly way: CountedWay;
  readonly quorum: number | null;
}

/** The ways of concluding; by consensus the chair does, and nothing is counted. */
export type Way = 'consensus' | CountedWay;

/** The rules that count; null when the chair concludes. */
export const rulesFor = (way: Way, quorum: number | null): Rules | null =>
  way === 'consensus' ? null : { way, quorum };

export const emptyTally = (seats: number): Tally => ({
  seats,
  approve: 0,
  approveWithRemarks: 0,
  reservation: 0,
  cannot: 0,
  abstain: 0,
});

/** Counts positions, one a seat. */
export function count(seats: number, positions: readonly Choice[]): Tally {
  return positions.reduce<Tally>((tally, choice) => ({ ...tally, [choice]: tally[choice] + 1 }), emptyTally(seats));
}

/** The count as it would be had one seat not answered. */
export const without = (tally: Tally, choice: Choice): Tally => ({
  ...tally,
  [choice]: Math.max(0, tally[choice] - 1),
});

export const votesFor = (tally: Tally): number => tally.approve + tally.approveWithRemarks;
export const votesAgainst = (tally: Tally): number => tally.reservation + tally.cannot;
export const answeredBy = (tally: Tally): number => votesFor(tally) + votesAgainst(tally) + tally.abstain;
export const missingFrom = (tally: Tally): number => Math.max(0, tally.seats - answeredBy(tally));
