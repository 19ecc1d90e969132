import { examined, registerOf, type Answered, type Register } from './answer-validity.js';
import { capacityAt, type VotingSeat } from './assignments.js';
import { byAge, type ValidAnswer } from './given-answers.js';
import { notCounted, type NotCounted, type NotCountedReason } from './not-counted.js';
import type { SeatBallot } from './seat-ballot.js';
import type { Choice } from './tally.js';
import type { VotingRules } from './voting-rules.js';

export interface ResolvedBallots {
  readonly seats: readonly SeatBallot[];
  readonly notCounted: readonly NotCounted[];
}

/** One ballot a seat, and the answers that do not count. The order of the answers is of no consequence. */
export function resolveBallots(rules: VotingRules, answered: Answered): ResolvedBallots {
  const register = registerOf(rules, answered);
  const refused = new Map<number, NotCountedReason>();
  const valid = validAnswers(rules, answered, register, refused);
  const bySeat = grouped(refuseSecondSeats(valid, refused));
  const own = new Map([...bySeat].map(([seat, answers]) => [seat, seatsOwn(rules, answers, refused)]));
  const attendance = attendanceOf(answered, register);
  return {
    seats: answered.seats.map((seat) => ballotOf(seat, own.get(seat.seat), attendance, rules, answered, register)),
    notCounted: answered.answers.flatMap((answer, place) => {
      const reason = refused.get(place);
      return reason ? [notCounted(answer, place, reason)] : [];
    }),
  };
}

type Refused = Map<number, NotCountedReason>;

/** Answers by those who could give them, oldest first. */
function validAnswers(rules: VotingRules, answered: Answered, register: Register, refused: Refused) {
  const valid = answered.answers.flatMap((answer, place) => {
    const result = examined(answer, place, rules, answered, register);
    if (typeof result !== 'string') return [result];
    refused.set(place, result);
    return [];
  });
  return valid.sort(byAge);
}

/** A substitute acts for one seat: the one they first answered for. */
function refuseSecondSeats(answers: readonly ValidAnswer[], refused: Refused): readonly ValidAnswer[] {
  const actsFor = new Map<string, string>();
  return answers.filter(({ person, seat, substitute, place }) => {
    if (!substitute) return true;
    const first = actsFor.get(person) ?? seat;
    actsFor.set(person, first);
    if (first !== seat) refused.set(place, 'twoSeats');
    return first === seat;
  });
}

function grouped(answers: readonly ValidAnswer[]): ReadonlyMap<string, readonly ValidAnswer[]> {
  const seats = new Map<string, ValidAnswer[]>();
  for (const answer of answers) {
    const before = seats.get(answer.seat);
    if (before) before.push(answer);
    else seats.set(answer.seat, [answer]);
  }
  return seats;
}

/** Which of a seat's answers, oldest first, is its own. The others are refused. */
function seatsOwn({ alternates }: VotingRules, answers: readonly ValidAnswer[], refused: Refused): ValidAnswer {
  const best = alternates === 'ranked' ? Math.min(...answers.map(({ rank }) => rank)) : null;
  const own = answers.findLast(({ rank }) => best === null || rank === best)!;
  for (const answer of answers) if (answer !== own) refused.set(answer.place, beaten(answer, own, best));
  return own;
}

function beaten(answer: ValidAnswer, own: ValidAnswer, best: number | null): NotCountedReason {
  if (answer.person === own.person) return 'changed';
  return best !== null && answer.rank !== best ? 'outranked' : 'overtaken';
}

/** Who attends for each seat, having the right to. */
function attendanceOf({ attending, at }: Answered, register: Register): ReadonlyMap<string, string> {
  const time = register.time(at);
  const entitled = attending.filter(({ person, seat: id }) => {
    const seat = register.seats.get(id);
    const capacity = seat ? capacityAt(seat, person, time, register) : null;
    return capacity !== null && capacity !== 'lapsed' && !register.isRecused(person);
  });
  return new Map(entitled.map(({ person, seat }) => [seat, person]));
}

function ballotOf(
  { seat, organisation, group, weight, chair }: VotingSeat,
  answer: ValidAnswer | undefined,
  attendance: ReadonlyMap<string, string>,
  rules: VotingRules,
  { at }: Answered,
  { isOut }: Register,
): SeatBallot {
  const person = attendance.get(seat) ?? answer?.person ?? null;
  const choice = answer ? choiceAt(answer, rules, at) : null;
  const present = attendance.has(seat) || answer !== undefined;
  return { seat, organisation, group, weight, chair, choice, present, out: isOut(seat), person };
}

/** A reservation whose time is over is what the rules make of it. */
function choiceAt({ choice, until }: ValidAnswer, { lapse }: VotingRules, at: string): Choice {
  const lapsed = choice === 'reservation' && until && Date.parse(until) <= Date.parse(at);
  if (!lapsed || !lapse) return choice;
  return lapse === 'approves' ? 'approve' : 'abstain';
}
