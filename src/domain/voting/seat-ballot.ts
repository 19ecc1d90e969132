import type { Channel } from './decision-rule.js';
import type { Choice } from './tally.js';

/** How a seat stands to one paper at one instant. */
export interface SeatBallot {
  readonly seat: string;
  readonly organisation: string;
  readonly group: string | null;
  /** Whole numbers, so that shares are exact: votes, inhabitants, hundredths of a percent. */
  readonly weight: number;
  readonly chair: boolean;
  /** Null until it has answered. */
  readonly choice: Choice | null;
  /** Whether somebody is there for it. Whoever has answered has been there. */
  readonly present: boolean;
  /** Whether it takes no part, by recusal. */
  readonly out: boolean;
  /** Who is there for it; one person present for two seats is one head. */
  readonly person?: string | null;
}

/** What is decided on, how, and by whom. */
export interface Ballot {
  /** A key of the rules' matters; any other is `default`. */
  readonly matter: string;
  readonly channel: Channel;
  readonly seats: readonly SeatBallot[];
  /** Whether it is up again because the quorum was missed the first time. */
  readonly reconvened?: boolean;
}

/** An answer not yet given. */
export interface SupposedAnswer {
  readonly seat: string;
  readonly choice: Choice | null;
}

/** The ballot as it would be with these answers. Seats that take no part stay out. */
export function withAnswers(ballot: Ballot, supposed: readonly SupposedAnswer[]): Ballot {
  const choices = new Map(supposed.map(({ seat, choice }) => [seat, choice]));
  const answered = (seat: SeatBallot) => {
    const choice = choices.get(seat.seat);
    return choice === undefined || seat.out ? seat : { ...seat, choice };
  };
  return { ...ballot, seats: ballot.seats.map(answered) };
}
