import type { SeatBallot } from './seat-ballot.js';

/** How a seat stands to a paper. */
export const choices = ['approve', 'approveWithRemarks', 'reservation', 'cannot', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** What a reservation becomes when its time is over. */
export const lapses = ['approves', 'abstains'] as const;
export type Lapse = (typeof lapses)[number];

/** Positions that count, by choice. `seats`: those that may answer on the paper, the recused left out. */
export type Tally = { readonly seats: number; readonly missing: number } & { readonly [C in Choice]: number };

/** Counts ballots, one a seat. */
export function tallyOf(ballots: readonly SeatBallot[]): Tally {
  const own = ballots.filter(({ out }) => !out);
  const saying = (choice: Choice | null) => own.filter((ballot) => ballot.choice === choice).length;
  return {
    seats: own.length,
    missing: saying(null),
    approve: saying('approve'),
    approveWithRemarks: saying('approveWithRemarks'),
    reservation: saying('reservation'),
    cannot: saying('cannot'),
    abstain: saying('abstain'),
  };
}
