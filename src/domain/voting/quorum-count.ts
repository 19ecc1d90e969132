import { fractionOf } from './fraction.js';
import { limitFor } from './count.js';
import type { DecisionRule } from './decision-rule.js';
import type { Ballot, SeatBallot } from './seat-ballot.js';
import { hasAnswered, isPresent } from './stance.js';
import type { StatedShare } from './threshold-line.js';
import type { Quorum } from './voting-quorum.js';
import type { VotingRules } from './voting-rules.js';

/** How many take part, of how many, and how many must. */
export interface QuorumCount {
  readonly reached: boolean;
  readonly have: number;
  readonly need: number;
  readonly of: number;
  /** Whether the chair must be there and is not. */
  readonly chairMissing: boolean;
}

/** The quorum of a ballot; null when none is asked. */
export function quorumCount(ballot: Ballot, rules: VotingRules, { quorum }: DecisionRule): QuorumCount | null {
  if (quorum === null || isWaived(ballot, quorum)) return null;
  const seats = rules.recusal === 'leavesBase' ? ballot.seats.filter(({ out }) => !out) : ballot.seats;
  const [have, of] = [takingPart(seats, quorum), entitled(seats, quorum)];
  const need = quorumNeed(quorum, of);
  const chairMissing = quorum.chair && !seats.some((seat) => seat.chair && isPresent(seat));
  return { reached: have >= need && !chairMissing, have, need, of, chairMissing };
}

/** A matter taken up again may be decided whatever the number, where the rules say so. */
const isWaived = ({ reconvened = false }: Ballot, { missed }: Quorum) =>
  reconvened && missed.kind === 'nextMeeting' && missed.regardless;

function takingPart(seats: readonly SeatBallot[], { by }: Quorum): number {
  const present = seats.filter(isPresent);
  switch (by) {
    case 'heads':
      return different(present.map(({ person, seat }) => person ?? `seat ${seat}`));
    case 'seats':
      return present.length;
    case 'organisations':
      return different(present.map(({ organisation }) => organisation));
    case 'answers':
      return seats.filter(hasAnswered).length;
  }
}

const entitled = (seats: readonly SeatBallot[], { by }: Quorum) =>
  by === 'organisations' ? different(seats.map(({ organisation }) => organisation)) : seats.length;

const different = (names: readonly string[]) => new Set(names).size;

/** The share that a quorum is of all; null for a plain number. */
export function quorumShare({ atLeast, moreThan, outOf }: Quorum): StatedShare | null {
  if (moreThan !== undefined) return { side: 'moreThan', amount: fractionOf(moreThan), stated: moreThan };
  if (typeof atLeast === 'string') return { side: 'atLeast', amount: fractionOf(atLeast), stated: atLeast };
  if (atLeast === undefined || outOf === undefined) return null;
  return { side: 'atLeast', amount: { num: atLeast, den: outOf }, stated: `${atLeast}/${outOf}` };
}

/** How many must take part when there are so many. */
export function quorumNeed(quorum: Quorum, of: number): number {
  const share = quorumShare(quorum);
  if (share) return limitFor({ ...share, rounding: quorum.rounding ?? null }, of);
  return typeof quorum.atLeast === 'number' ? quorum.atLeast : 0;
}
