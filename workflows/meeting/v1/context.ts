import { assertEvent } from 'xstate';
import type { AgendaFact, AgendaPaper, MeetingRound } from '../../../src/domain/meetings/agenda-facts.js';
import type { CommitteeFact } from '../../../src/domain/meetings/committee-fact.js';
import type { MeetingRecord } from '../../../src/domain/meetings/meeting-record.js';
import { dueDates, type DueDates } from '../../../src/domain/meetings/due-dates.js';
import type { EarliestMeetings } from '../../../src/domain/meetings/earliest-meetings.js';
import type { MeetingHead } from '../../../src/domain/meetings/meeting.js';
import type { PollOutcome } from '../../../src/domain/meetings/poll-outcome.js';
import type { Slot } from '../../../src/domain/meetings/poll-slots.js';
import type { Presence } from '../../../src/domain/meetings/presence.js';
import type { Waiting } from '../../../src/domain/nudging/seat-nudges.js';
import type { CommitteeSeat } from '../../../src/domain/rounds/committee-seats.js';
import type { SeatWithVote } from '../../../src/domain/rules/electorate.js';
import type { RulesVersion } from '../../../src/domain/rules/rules-in-force.js';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Event, Started } from './events.js';

/** Facts this lifecycle asks for. */
interface MeetingFacts extends Omit<Waiting, 'at'> {
  readonly rules?: RulesVersion | null;
  readonly votingSeats?: readonly SeatWithVote[];
  readonly committeeSeats?: readonly CommitteeSeat[];
  readonly earliestMeetings?: EarliestMeetings;
  readonly pollSlots?: readonly Slot[];
  readonly pollSeats?: readonly string[];
  readonly pollOutcome?: PollOutcome;
  readonly agenda?: AgendaFact;
  readonly agendaPapers?: readonly AgendaPaper[];
  readonly meetingRounds?: readonly MeetingRound[];
  readonly presence?: Presence;
  readonly meetingRecord?: MeetingRecord;
  readonly committee?: CommitteeFact;
}

export interface Context extends MeetingHead, DueDates {
  readonly purpose: string | null;
  /** Until when dates are answered; null outside a poll. */
  readonly pollDeadline: string | null;
  /** How many polls there have been. */
  readonly poll: number;
  /** How often the agenda has been changed, and how often it had been when the chair cleared it. */
  readonly changes: number;
  readonly cleared: number | null;
  /** How many versions of the agenda have gone out. */
  readonly sent: number;
  /** Counts up with each change of date or place: what calendars of others know the newest invitation by. */
  readonly sequence: number;
  readonly facts: Facts & MeetingFacts;
}

export type Input = Started & { readonly facts: Facts };

const UNDATED: DueDates = { noticeDue: '', papersDue: '', noticeLimit: null, papersLimit: null };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title = '', number = null, kind = 'ordinary', form = 'physical', place = null } = input ?? {};
  const { starts = null, ends = null, purpose = null, facts = noFacts } = input ?? {};
  const rules = (facts as Context['facts']).rules?.rules ?? null;
  return {
    ...{ title, number, kind, form, place, starts, ends, purpose },
    ...(starts ? dueDates(rules, kind, starts) : UNDATED),
    ...{ pollDeadline: null, poll: 0, changes: 0, cleared: null, sent: 0, sequence: 0, facts },
  };
}

interface Args {
  readonly context: Context;
  readonly event: Event;
}

const dueFor = ({ kind, facts }: Context, starts: string): DueDates =>
  dueDates(facts.rules?.rules ?? null, kind, starts);

/** The date is set or moved. */
export function dated({ context, event }: Args): Partial<Context> {
  assertEvent(event, ['CONFIRM', 'MOVE']);
  const { starts, ends, form = context.form, place = context.place } = event;
  return { starts, ends, form, place, ...dueFor(context, starts), pollDeadline: null };
}

export const moved = ({ context }: Args): Partial<Context> => ({ sequence: context.sequence + 1 });

export function polled({ context, event }: Args): Partial<Context> {
  assertEvent(event, 'OPEN_POLL');
  return { poll: context.poll + 1, pollDeadline: event.deadline };
}

export function pollExtended({ event }: Args): Partial<Context> {
  assertEvent(event, 'EXTEND_POLL');
  return { pollDeadline: event.deadline };
}

/** The date that the poll came to. */
export function found({ context }: Args): Partial<Context> {
  const chosen = context.facts.pollOutcome?.chosen;
  return chosen ? { ...chosen, ...dueFor(context, chosen.starts), pollDeadline: null } : {};
}

/** The date that the chair chose among those asked about. */
export function chosen({ context, event }: Args): Partial<Context> {
  assertEvent(event, 'CHOOSE_SLOT');
  const slot = (context.facts.pollSlots ?? []).find(({ starts }) => starts === event.starts);
  return slot ? { ...slot, ...dueFor(context, slot.starts), pollDeadline: null } : {};
}

export const pollEnded = (): Partial<Context> => ({ pollDeadline: null });

export const changed = ({ context }: Args): Partial<Context> => ({ changes: context.changes + 1 });
export const clearedNow = ({ context }: Args): Partial<Context> => ({ cleared: context.changes });
export const sentAnew = ({ context }: Args): Partial<Context> => ({ sent: context.sent + 1 });
