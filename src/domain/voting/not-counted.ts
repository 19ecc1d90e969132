import type { GivenAnswer } from './given-answers.js';
import { line, type Line } from './lines.js';

/** Why an answer is not the seat's. */
export type NotCountedReason =
  | 'unknownSeat'
  | 'notYet'
  | 'seatOut'
  | 'recused'
  | 'resigned'
  | 'neverHolder'
  | 'stale'
  | 'twoSeats'
  | 'outranked'
  | 'changed'
  | 'overtaken';

/** An answer that does not count, where it stands (`answers.3`, of `twoSeats`: `answers.3.seat`), and why. */
export interface NotCounted {
  readonly path: string;
  readonly seat: string;
  readonly person: string;
  readonly reason: NotCountedReason;
  readonly why: Line;
}

/** Says that the answer at a place does not count. */
export function notCounted({ seat, person }: GivenAnswer, place: number, reason: NotCountedReason): NotCounted {
  const path = `answers.${place}${reason === 'twoSeats' || reason === 'unknownSeat' ? '.seat' : ''}`;
  return { path, seat, person, reason, why: line(`notCounted.${reason}`) };
}
