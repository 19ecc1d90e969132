import { z } from 'zod';
import { hash, id, instant } from '../workflow/schema.js';
import { nudgeRow } from '../nudging/nudge.js';
import { itemRow } from './agenda-item.js';

/** How somebody took part; of a guest only `present`, `virtual` and `absentWithoutWord` are said. */
export const attendances = [
  'present',
  'virtual',
  'apology',
  'lateApology',
  'substitute',
  'represented',
  'left',
  'arrived',
  'recused',
  'absentWithoutWord',
] as const;
export type Attendance = (typeof attendances)[number];

/** Those of whom a seat has somebody in the room, there or by the line. */
export const attending: readonly Attendance[] = ['present', 'virtual', 'substitute', 'represented', 'arrived'];

export const contributionKinds = ['said', 'asked', 'answered', 'proposed', 'presented'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** What an item, or one recommendation point of it, came to. */
export const itemOutcomes = [
  'approved',
  'approvedWithCorrections',
  'postponed',
  'returned',
  'rejected',
  'noted',
  'agreed',
  'restated',
  'notDecided',
  'discussed',
  'notReached',
] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

export const slotAnswers = ['yes', 'ifNeedBe', 'no'] as const;

/** How a version of a paper came before the meeting: with the agenda, sent after it, or handed round at the table. */
export const broughtHow = ['sent', 'late', 'tabled'] as const;

/** What happened although the rules ask for something else. */
export const irregularities = [
  'noQuorum',
  'shortNotice',
  'versionNotSent',
  'notOnAgenda',
  'unannouncedSubstitute',
] as const;
export type Irregularity = (typeof irregularities)[number];

const person = id.nullable();

/** Who is spoken of: somebody of a seat, or a guest by name. */
const who = { seat: id.nullable(), name: z.string(), organisation: z.string().nullable() };

/** The rows that a meeting leaves, by slice; append-only, so that what was corrected stays readable. */
export const meetingRows = {
  /** What was weighed when the meeting was proposed: codes with parameters, worked out by the rules. */
  weighing: z.strictObject({
    papers: z.array(id),
    slots: z.array(z.strictObject({ starts: instant, ends: instant })),
    lines: z.array(z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()) })),
  }),
  /** Seats that are asked about dates. */
  pollSeat: z.strictObject({ poll: z.int(), seat: id, organisation: id, name: z.string(), chair: z.boolean() }),
  /** A date that was asked about. `poll`: the first, second, … poll of this meeting. */
  slot: z.strictObject({ poll: z.int(), starts: instant, ends: instant }),
  slotAnswer: z.strictObject({
    poll: z.int(),
    seat: id,
    person: id.nullable(),
    answers: z.array(z.strictObject({ starts: instant, answer: z.enum(slotAnswers) })),
    note: z.string().nullable(),
  }),
  /** What the poll came to; `starts` is null where no date fits. */
  choice: z.strictObject({
    poll: z.int(),
    starts: instant.nullable(),
    by: z.enum(['poll', 'chair']),
    lines: z.array(z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()) })),
  }),
  item: itemRow,
  droppedItem: z.strictObject({ key: z.string(), number: z.string(), reason: z.string(), person }),
  /** New numbers for items that are there. */
  itemOrder: z.strictObject({ key: z.string(), number: z.string(), person }),
  brought: z.strictObject({
    agenda: z.int(),
    item: z.string(),
    paper: id,
    title: z.string(),
    version: z.int(),
    versionHash: hash,
    how: z.enum(broughtHow),
  }),
  /** A formal letter as it was sent. `agenda`: which version of the agenda it carries, null where none. */
  dispatch: z.strictObject({
    kind: z.enum(['notice', 'agenda', 'more', 'moved', 'cancelled', 'callForItems']),
    agenda: z.int().nullable(),
    recipients: z.array(z.string()),
    copies: z.array(z.string()),
    text: z.string(),
    person,
  }),
  /** The chair has cleared the agenda as it stood after so many changes. */
  cleared: z.strictObject({ changes: z.int(), note: z.string().nullable(), person }),
  takenUp: z.strictObject({ item: z.string(), at: instant }),
  attendance: z.strictObject({
    ...who,
    status: z.enum(attendances),
    /** From which item on, or at which item only; null for the whole meeting. */
    item: z.string().nullable(),
    note: z.string().nullable(),
    person,
  }),
  contribution: z.strictObject({
    ...who,
    key: z.string(),
    item: z.string(),
    kind: z.enum(contributionKinds),
    text: z.string(),
    figure: z.strictObject({ name: z.string(), sha256: hash }).nullable(),
    /** A row of the same key replaces the one before; without text it is taken back. */
    person,
  }),
  /** Items decided together share a `decision`, its key. `point`: which recommendation point; null for the item as a whole. */
  itemDecision: z.strictObject({
    decision: z.string(),
    item: z.string(),
    point: z.int().nullable(),
    outcome: z.enum(itemOutcomes),
    text: z.string(),
    papers: z.array(id),
    dissent: z.array(z.strictObject({ ...who, text: z.string() })),
    person,
  }),
  /** A correction noted at the table, until the decision carries it. */
  noted: z.strictObject({
    key: z.string(),
    item: z.string(),
    text: z.string(),
    who: z.string(),
    papers: z.array(id),
    scope: z.enum(['general', 'specific']),
    kind: z.enum(['text', 'enclosure', 'principle']),
    person,
  }),
  /** What an item gave rise to, beside its decision. */
  raised: z.strictObject({
    item: z.string(),
    as: z.enum(['followUp', 'openQuestion']),
    text: z.string(),
    who: z.string().nullable(),
    due: instant.nullable(),
    person,
  }),
  irregularity: z.strictObject({
    what: z.enum(irregularities),
    item: z.string().nullable(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    reason: z.string(),
    person,
  }),
  reason: z.strictObject({ event: z.string(), reason: z.string(), person }),
  nudge: nudgeRow,
  rectification: z.strictObject({ what: z.string(), reason: z.string(), person }),
};

export type MeetingSlice = keyof typeof meetingRows;
export type RowOf<Slice extends MeetingSlice> = z.infer<(typeof meetingRows)[Slice]>;
