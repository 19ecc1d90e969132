import { capacityAt, companions, type VotingSeat } from './assignments.js';
import type { BallotRecusal, GivenAnswer, PaperVersion, ValidAnswer } from './given-answers.js';
import type { NotCountedReason } from './not-counted.js';
import { isStale } from './stale.js';
import type { VotingRules } from './voting-rules.js';

/** Everything that has been said of one paper, and by whom it could be. */
export interface Answered {
  readonly seats: readonly VotingSeat[];
  readonly answers: readonly GivenAnswer[];
  readonly recusals: readonly BallotRecusal[];
  readonly paper: PaperVersion;
  /** Who is in the room, and for which seat; nobody in a written procedure. */
  readonly attending: readonly { readonly person: string; readonly seat: string }[];
  /** What comes later is not there yet. */
  readonly at: string;
}

/** What is asked of every answer, looked up once. */
export interface Register {
  readonly seats: ReadonlyMap<string, VotingSeat>;
  readonly companions: (seat: VotingSeat) => readonly VotingSeat[];
  readonly isRecused: (person: string) => boolean;
  readonly isOut: (seat: string) => boolean;
  /** Instants in milliseconds; many are the same, and reading them is what takes long. */
  readonly time: (instant: string) => number;
}

export function registerOf({ alternates }: VotingRules, { seats, recusals }: Answered): Register {
  const persons = new Set(recusals.flatMap((recusal) => ('person' in recusal ? [recusal.person] : [])));
  const out = new Set(recusals.flatMap((recusal) => ('seat' in recusal ? [recusal.seat] : [])));
  return {
    seats: new Map(seats.map((seat) => [seat.seat, seat])),
    companions: alternates === 'sameGroup' ? companions(seats) : () => [],
    isRecused: (person) => persons.has(person),
    isOut: (seat) => out.has(seat),
    time: remembered(Date.parse),
  };
}

function remembered(read: (instant: string) => number): (instant: string) => number {
  const known = new Map<string, number>();
  return (instant) => {
    const time = known.get(instant) ?? read(instant);
    known.set(instant, time);
    return time;
  };
}

/** The answer, if its giver could give it and it is of the paper as it stands; else why not. */
export function examined(
  answer: GivenAnswer,
  place: number,
  rules: VotingRules,
  { paper, at }: Answered,
  register: Register,
): ValidAnswer | NotCountedReason {
  const seat = register.seats.get(answer.seat);
  const time = register.time(answer.at);
  if (!seat) return 'unknownSeat';
  if (time > register.time(at)) return 'notYet';
  if (register.isOut(answer.seat)) return 'seatOut';
  if (register.isRecused(answer.person)) return 'recused';
  const capacity = capacityAt(seat, answer.person, time, register);
  if (capacity === 'lapsed') return 'resigned';
  if (capacity === null) return 'neverHolder';
  return isStale(rules, paper, answer) ? 'stale' : { ...answer, ...capacity, place, time };
}
