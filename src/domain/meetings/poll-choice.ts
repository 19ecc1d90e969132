import { line, type Line } from '../calendar/derivation.js';
import { ableOf, byAble, type Able, type WantedSeat } from './able-seats.js';
import type { RowOf } from './meeting-rows.js';
import type { PollOutcome } from './poll-outcome.js';
import type { Slot } from './poll-slots.js';

/** What has been answered, oldest first: the last answer of a seat counts, whoever gave it. */
export type SlotAnswers = readonly Pick<RowOf<'slotAnswer'>, 'seat' | 'answers'>[];

export interface Poll {
  readonly slots: readonly Slot[];
  readonly answers: SlotAnswers;
  readonly seats: readonly WantedSeat[];
  /** How many seats must be able to come; null where the rules ask for no number. */
  readonly quorum: number | null;
}

interface Score extends Able {
  readonly slot: Slot;
  readonly yes: number;
  readonly ifNeedBe: number;
  readonly no: number;
  readonly missing: number;
  /** How many must be able to come for the date to do. */
  readonly need: number;
}

/** The date that a poll comes to, and why: chair, quorum, most seats, most organisations, most without reserve, earliest. */
export function pollChoice(poll: Poll): PollOutcome {
  const scores = poll.slots.map((slot) => scoreOf(poll, slot));
  const [best] = scores.filter(fits).sort(byWorth);
  const lines = scores.flatMap((score) => [answersOf(score), ...whyNot(score)]);
  const end = best ? line('poll.chosen', { at: best.slot.starts }) : line('poll.none');
  return { chosen: best?.slot ?? null, lines: [...lines, end] };
}

function scoreOf({ answers, seats, quorum }: Poll, slot: Slot): Score {
  const said = new Map(answers.map((answer) => [answer.seat, answer.answers]));
  const of = (seat: string) => said.get(seat)?.find(({ starts }) => starts === slot.starts)?.answer;
  const count = (answer: string | undefined) => seats.filter(({ seat }) => of(seat) === answer).length;
  const [yes, ifNeedBe, no, missing] = [count('yes'), count('ifNeedBe'), count('no'), count(undefined)];
  const need = quorum ?? Math.max(1, Math.ceil((yes + ifNeedBe + no) / 2));
  const able = ableOf(seats, (seat) => of(seat) === 'yes' || of(seat) === 'ifNeedBe', need);
  const chairSaidNo = seats.some(({ chair, seat }) => chair && of(seat) === 'no');
  return { ...able, chairAble: able.chairAble || !chairSaidNo, slot, yes, ifNeedBe, no, missing, need };
}

/** A date without the chair, or with too few, is no date for a meeting. A chair who has not answered may still come. */
const fits = ({ chairAble, quorumLikely }: Score): boolean => chairAble && quorumLikely;

const byWorth = (one: Score, other: Score): number =>
  byAble(one, other) || other.yes - one.yes || Date.parse(one.slot.starts) - Date.parse(other.slot.starts);

const answersOf = ({ slot: { starts: at }, yes, ifNeedBe, no, missing }: Score): Line =>
  line('poll.answers', { at, yes, ifNeedBe, no, missing });

function whyNot({ slot: { starts: at }, chairAble, quorumLikely, seats, need }: Score): readonly Line[] {
  const chair = chairAble ? [] : [line('poll.chairCannot', { at })];
  return quorumLikely ? chair : [...chair, line('poll.tooFew', { at, able: seats, need })];
}
