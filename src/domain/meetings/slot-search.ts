import { NO_CALENDAR_RULES, type CalendarRules, type MeetingKind } from '../calendar/calendar-rules.js';
import { dayOff } from '../calendar/day-status.js';
import type { Day } from '../calendar/days.js';
import type { Line } from '../calendar/derivation.js';
import { dayAt, instantAt, iso } from '../calendar/local-time.js';
import { earliestMeeting } from '../calendar/notice.js';
import { ableOf, byAble, type Able, type WantedSeat } from './able-seats.js';
import type { Slot } from './poll-slots.js';

/** From when to when (ISO, UTC). */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What is wanted of a date for a meeting. */
export interface SlotQuestion {
  readonly rules: CalendarRules | null;
  readonly kind: MeetingKind;
  /** When its notice goes out. */
  readonly dispatch: string;
  readonly window: Span;
  readonly lengthMinutes: number;
  readonly gridMinutes: number;
  readonly seats: readonly WantedSeat[];
  /** When people of a seat have said that they cannot come. */
  readonly absences: readonly (Span & { readonly seat: string })[];
  /** Other meetings. */
  readonly busy: readonly Span[];
  /** How many seats must be able to come; null where the rules ask for no number. */
  readonly quorum: number | null;
}

/** A lawful date with what it is worth. */
export type ScoredSlot = Slot & Able;

interface Interval {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;

/** All lawful dates of the window on the grid, the best first; `derivation` says from when a meeting is lawful. */
export function lawfulSlots(question: SlotQuestion): {
  readonly slots: readonly ScoredSlot[];
  readonly derivation: readonly Line[];
} {
  const rules = question.rules ?? NO_CALENDAR_RULES;
  const earliest = earliestMeeting(rules, question.kind, question.dispatch);
  const from = Math.max(...[question.window.from, question.dispatch, earliest.at ?? question.dispatch].map(Date.parse));
  const busy = question.busy.map(intervalOf);
  const slots = daysOf(rules, { from, to: Date.parse(question.window.to) }).flatMap((day) =>
    slotsOn(day, rules, question, from).filter((slot) => !busy.some((taken) => overlap(taken, slot))),
  );
  return { slots: scored(slots, question).sort(better), derivation: earliest.derivation };
}

/** The better date first. */
const better = (one: ScoredSlot, other: ScoredSlot): number =>
  byAble(one, other) || (one.starts < other.starts ? -1 : one.starts > other.starts ? 1 : 0);

/** At most so many good dates, each on another day, in the order of time: what a poll asks about. */
export function suggestedSlots(question: SlotQuestion, most: number): readonly Slot[] {
  const best = new Map<Day, ScoredSlot>();
  for (const slot of lawfulSlots(question).slots) {
    const day = dayAt(Date.parse(slot.starts));
    if (!best.has(day)) best.set(day, slot);
  }
  return [...best.values()]
    .slice(0, most)
    .map(({ starts, ends }) => ({ starts, ends }))
    .sort((one, other) => (one.starts < other.starts ? -1 : 1));
}

function daysOf(rules: CalendarRules, { from, to }: Interval): readonly Day[] {
  const days: Day[] = [];
  for (let day = dayAt(from); day <= dayAt(to); day++) if (dayOff(rules, day) === null) days.push(day);
  return days;
}

/** Each beginning on the grid of the hours in which the committee meets; in local time, whatever the clocks do. */
function slotsOn(day: Day, { planning: { hours } }: CalendarRules, question: SlotQuestion, from: number): Interval[] {
  const { gridMinutes, lengthMinutes, window } = question;
  const [opens, closes, end] = [instantAt(day, hours.from), instantAt(day, hours.to), Date.parse(window.to)];
  const slots: Interval[] = [];
  for (let starts = opens; starts + lengthMinutes * MINUTE <= closes; starts += gridMinutes * MINUTE) {
    const slot = { from: starts, to: starts + lengthMinutes * MINUTE };
    if (slot.from >= from && slot.to <= end) slots.push(slot);
  }
  return slots;
}

const intervalOf = ({ from, to }: Span): Interval => ({ from: Date.parse(from), to: Date.parse(to) });
const overlap = (one: Interval, other: Interval): boolean => one.from < other.to && other.from < one.to;

/** Of 200 seats most are never away: only the absences that touch a date are looked at. */
function scored(slots: readonly Interval[], { seats, absences, quorum }: SlotQuestion): ScoredSlot[] {
  const away = absences.map((absence) => ({ seat: absence.seat, ...intervalOf(absence) }));
  return slots.map((slot) => {
    const absent = new Set(away.filter((one) => overlap(one, slot)).map(({ seat }) => seat));
    return { starts: iso(slot.from), ends: iso(slot.to), ...ableOf(seats, (seat) => !absent.has(seat), quorum ?? 0) };
  });
}
