import { limitFor } from './count.js';
import { fractionOf } from './fraction.js';
import { line, type Line } from './lines.js';
import type { SeatBallot } from './seat-ballot.js';
import type { VotingRules } from './voting-rules.js';

/** Objections against a tentative decision, and whether the time for them is over. */
export interface Confirmation {
  readonly objecting: readonly string[];
  readonly isOver: boolean;
}

export interface TentativeOutcome {
  readonly state: 'final' | 'tentative' | 'failed';
  readonly why: readonly Line[];
}

/** Whether an approved decision stands: it fails as soon as too large a share of the seats has objected. */
export function confirmed(
  { tentative, recusal }: VotingRules,
  seats: readonly SeatBallot[],
  { objecting, isOver }: Confirmation,
): TentativeOutcome {
  if (!tentative) return { state: 'final', why: [] };
  const own = recusal === 'leavesBase' ? seats.filter(({ out }) => !out) : seats;
  const objections = own.filter(({ seat, out }) => !out && objecting.includes(seat)).length;
  const limit = limitFor({ side: 'atMost', amount: fractionOf(tentative.failsAbove), rounding: null }, own.length);
  const state = objections > limit ? 'failed' : isOver ? 'final' : 'tentative';
  const params = { objections, of: own.length, limit, stated: tentative.failsAbove };
  return { state, why: [line(`tentative.${state}`, params)] };
}
