import { NO_CALENDAR_RULES, type CalendarRules } from '../calendar/calendar-rules.js';
import { line, type Line } from '../calendar/derivation.js';
import { iso } from '../calendar/local-time.js';
import { datesOf } from '../calendar/meeting-dates.js';
import { earliestMeeting } from '../calendar/notice.js';
import { limitOf } from '../calendar/period-arithmetic.js';
import type { Slot } from './poll-slots.js';
import { suggestedSlots, type SlotQuestion, type Span } from './slot-search.js';

/** A meeting that may take a paper. */
export interface PlannedMeeting {
  readonly id: string;
  readonly title: string;
  readonly kind: 'ordinary' | 'extraordinary';
  /** ISO; null while its date is being found. */
  readonly starts: string | null;
  /** When it was proposed or planned (ISO). */
  readonly proposedAt: string;
}

export interface WeighQuestion extends Pick<SlotQuestion, 'seats' | 'absences' | 'busy' | 'quorum'> {
  readonly rules: CalendarRules | null;
  readonly paper: { readonly title: string; readonly readyAt: string; readonly needBy: string | null };
  /** Those that have not begun and whose agenda can still be changed. */
  readonly meetings: readonly PlannedMeeting[];
}

/** Where a paper is to be decided. `slots`: dates to ask about, by `pollDeadline`. */
export type Placement = { readonly derivation: readonly Line[] } & (
  | { readonly place: 'agenda' | 'shared'; readonly meeting: string }
  | { readonly place: 'extraordinary'; readonly slots: readonly Slot[]; readonly pollDeadline: string }
  | { readonly place: 'wait' }
);

const DAY_MS = 86_400_000;

/** By how much the window widens at a time where no date in it is lawful, and how often: after a year no more is looked for. */
const [WIDER_DAYS, MOST_TIMES] = [14, 26];

/** How many dates a poll asks about, half-hourly. */
const [POLLED_DATES, GRID_MINUTES] = [5, 30];

/** Until when a decision is wanted; `at` is null where nobody has said. */
interface Wanted {
  readonly at: string | null;
  readonly lines: readonly Line[];
}

/** Weighs where a paper that has become ready is decided; the derivation says what each way costs in days. */
export function weighPaper(question: WeighQuestion): Placement {
  const { paper, meetings } = question;
  const rules = question.rules ?? NO_CALENDAR_RULES;
  const wanted = latestWanted(rules, paper);
  const ready = [line('weigh.ready', { title: paper.title, at: paper.readyAt }), ...wanted.lines];
  const ordinary = nextOrdinary(rules, question);
  const soFar = [...ready, ...ordinary.lines];
  const isSoonEnough = (starts: string) => wanted.at === null || Date.parse(starts) <= Date.parse(wanted.at);
  if (ordinary.meeting && isSoonEnough(ordinary.meeting.starts!)) return placedOn('agenda', ordinary.meeting, soFar);
  const shared = meetings.find((meeting) => meeting.kind === 'extraordinary' && shares(rules, meeting, paper.readyAt, isSoonEnough)); // prettier-ignore
  if (shared) return placedOn('shared', shared, soFar);
  if (wanted.at === null) return { place: 'wait', derivation: [...soFar, line('weigh.waits')] };
  return extraordinary(rules, question, wanted.at, soFar);
}

function placedOn(place: 'agenda' | 'shared', { id, title }: PlannedMeeting, lines: readonly Line[]): Placement {
  const said = place === 'agenda' ? line('weigh.onAgenda', { title }) : line('weigh.shares', { title });
  return { place, meeting: id, derivation: [...lines, said] };
}

/** The need-by date, or as long as the rules let a paper wait: whichever comes first. */
function latestWanted(rules: CalendarRules, { readyAt, needBy }: WeighQuestion['paper']): Wanted {
  const { longestWait } = rules.planning;
  const limit = longestWait ? iso(limitOf(rules, longestWait, Date.parse(readyAt)).at) : null;
  const said = [
    ...(needBy ? [line('weigh.needBy', { at: needBy })] : []),
    ...(longestWait && limit ? [line('weigh.longestWait', { amount: longestWait.amount, unit: longestWait.unit, at: limit })] : []), // prettier-ignore
  ];
  const [at = null] = [needBy, limit].filter((one) => one !== null).sort();
  return { at, lines: said };
}

/** The first ordinary meeting whose papers are not due out yet, and why those before it cannot take it. */
function nextOrdinary(rules: CalendarRules, { meetings, paper: { readyAt } }: WeighQuestion) {
  const planned = meetings
    .filter(({ kind, starts }) => kind === 'ordinary' && starts !== null && Date.parse(starts) > Date.parse(readyAt))
    .sort((one, other) => Date.parse(one.starts!) - Date.parse(other.starts!));
  const meeting = planned.find(({ starts }) => Date.parse(readyAt) <= latestTaken(rules, 'ordinary', starts!));
  const tooLate = planned.slice(0, meeting ? planned.indexOf(meeting) : planned.length);
  const lines = tooLate.map(({ title, starts }) =>
    line('weigh.ordinaryTooLate', { title, at: starts!, limit: iso(latestTaken(rules, 'ordinary', starts!)) }),
  );
  const end = meeting
    ? line('weigh.ordinary', { title: meeting.title, at: meeting.starts!, days: daysBetween(readyAt, meeting.starts!) })
    : line('weigh.noOrdinary');
  return { meeting, lines: [...lines, end] };
}

/** Until when a meeting can take a paper on: while its papers are not due out, nor its items due in. */
function latestTaken(rules: CalendarRules, kind: 'ordinary' | 'extraordinary', starts: string): number {
  const { papers, items } = datesOf(rules, kind, starts);
  return Math.min(...[papers?.at, items?.at, starts].flatMap((at) => (at ? [Date.parse(at)] : [])));
}

/** One whose date is still being found takes what becomes ready within the sharing window; one with a date, what it can lawfully take. */
function shares(
  rules: CalendarRules,
  { starts, proposedAt }: PlannedMeeting,
  readyAt: string,
  isSoonEnough: (starts: string) => boolean,
): boolean {
  const within = Date.parse(readyAt) <= limitOf(rules, rules.planning.sharingWindow, Date.parse(proposedAt)).at;
  if (starts === null) return within;
  return Date.parse(readyAt) <= latestTaken(rules, 'extraordinary', starts) && (within || isSoonEnough(starts));
}

const daysBetween = (from: string, to: string): number => Math.ceil((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The notice goes out when the poll is over; the dates lie between the first lawful one and the last that is wanted. */
function extraordinary(
  rules: CalendarRules,
  question: WeighQuestion,
  wanted: string,
  lines: readonly Line[],
): Placement {
  const { readyAt } = question.paper;
  const pollDeadline = iso(limitOf(rules, rules.planning.pollFor, Date.parse(readyAt)).at);
  const earliest = earliestMeeting(rules, 'extraordinary', pollDeadline).at ?? pollDeadline;
  const search = (to: string) => suggestedSlots(slotQuestion(rules, question, pollDeadline, { from: earliest, to }), POLLED_DATES); // prettier-ignore
  const within = search(wanted);
  const reckoned = [...lines, line('weigh.extraordinary', { at: earliest, days: daysBetween(readyAt, earliest) })];
  if (within.length > 0) return { place: 'extraordinary', slots: within, pollDeadline, derivation: reckoned };
  const { to, slots } = widened(Math.max(Date.parse(wanted), Date.parse(earliest)), search);
  const none = slots.length === 0 ? [line('weigh.noDate')] : [];
  return { place: 'extraordinary', slots, pollDeadline, derivation: [...reckoned, line('weigh.widened', { at: to }), ...none] }; // prettier-ignore
}

/** The first wider window in which a date is lawful: a committee may be closed for longer than one step. */
function widened(end: number, search: (to: string) => readonly Slot[]) {
  const wider = (times: number) => iso(end + times * WIDER_DAYS * DAY_MS);
  for (let times = 1; times < MOST_TIMES; times++) {
    const slots = search(wider(times));
    if (slots.length > 0) return { to: wider(times), slots };
  }
  return { to: wider(MOST_TIMES), slots: search(wider(MOST_TIMES)) };
}

const slotQuestion = (
  rules: CalendarRules,
  { seats, absences, busy, quorum }: WeighQuestion,
  dispatch: string,
  window: Span,
): SlotQuestion => ({
  ...{ rules, kind: 'extraordinary' as const, dispatch, window, seats, absences, busy, quorum },
  lengthMinutes: rules.planning.length,
  gridMinutes: GRID_MINUTES,
});
