import type { SeatBallot } from './seat-ballot.js';
import type { Choice } from './tally.js';

/** Which way a vote goes; null is none. */
export type Stance = 'for' | 'against' | 'abstaining' | null;

const STANCES: Readonly<Record<Choice, Stance>> = {
  approve: 'for',
  approveWithRemarks: 'for',
  reservation: 'against',
  cannot: 'against',
  abstain: 'abstaining',
};

export const stanceOf = ({ choice, out }: SeatBallot): Stance => (choice === null || out ? null : STANCES[choice]);

export const hasAnswered = (seat: SeatBallot): boolean => stanceOf(seat) !== null;

/** Whether an answer may still come. */
export const isAwaited = ({ choice, out }: SeatBallot): boolean => choice === null && !out;

/** Whoever takes no part is not counted among those present, even if in the room. */
export const isPresent = (seat: SeatBallot): boolean => !seat.out && (seat.present || seat.choice !== null);
