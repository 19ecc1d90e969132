import { z } from 'zod';
import { MEETING_KINDS } from '../domain/calendar/calendar-rules.js';
import { itemTypes, standingItems } from '../domain/meetings/agenda-item.js';
import { meetingForms } from '../domain/meetings/meeting.js';
import {
  attendances,
  broughtHow,
  contributionKinds,
  irregularities,
  itemOutcomes,
  slotAnswers,
} from '../domain/meetings/meeting-rows.js';
import { id } from '../domain/workflow/schema.js';
import { state } from '../http/instances/instance-views.js';
import { bilingual } from '../http/problem.js';

const instant = z.iso.datetime();

const head = {
  id,
  title: z.string(),
  number: z.int().nullable(),
  kind: z.enum(MEETING_KINDS),
  form: z.enum(meetingForms),
  place: z.string().nullable(),
  starts: instant.nullable(),
  ends: instant.nullable(),
  states: z.array(state),
};

const due = z.object({
  at: instant,
  ruled: z.boolean().describe('By the rules of procedure; else two weeks and one week before the meeting.'),
});

export const meetingLine = z
  .object({
    ...head,
    committee: z.object({ id, name: z.string() }),
    awaitsClearing: z.boolean().describe('The agenda is written and the chair has not cleared it as it stands.'),
    noticeDue: due.nullable().describe('Until the notice is out.'),
    papersDue: due.nullable().describe('Until the papers are out.'),
  })
  .meta({ id: 'MeetingLine' });
export type MeetingLine = z.infer<typeof meetingLine>;

const whom = { seat: id.nullable(), name: z.string(), organisation: z.string().nullable() };

const brought = z.object({
  agenda: z.int(),
  paper: id,
  title: z.string(),
  version: z.int(),
  versionHash: z.string(),
  how: z.enum(broughtHow),
});

const irregularity = z
  .object({ what: z.enum(irregularities), item: z.string().nullable(), reason: z.string(), sentence: bilingual })
  .meta({ id: 'MeetingIrregularity' });

const item = z
  .object({
    key: z.string(),
    number: z.string(),
    title: z.string(),
    type: z.enum(itemTypes),
    hidden: z.boolean().describe('A closed item of which the reader may only see that there is one.'),
    closed: z.boolean(),
    excluded: z.array(z.string()),
    presenter: z.string().nullable(),
    minutes: z.int().nullable(),
    papers: z.array(z.object({ id, title: z.string(), lifecycle: z.string(), version: z.int().nullable(), states: z.array(state) })), // prettier-ignore
    cover: z
      .object({ background: z.string().nullable(), points: z.array(z.string()), process: z.string().nullable() })
      .nullable(),
    annexes: z.array(z.object({ name: z.string(), paper: id.nullable() })),
    guests: z.array(z.object({ name: z.string(), organisation: z.string().nullable() })),
    standing: z.enum(standingItems).nullable(),
    when: z.enum(['planned', 'late', 'table']),
    brought: z.array(brought),
    takenUp: instant.nullable(),
    contributions: z.array(
      z.object({
        ...whom,
        key: z.string(),
        kind: z.enum(contributionKinds),
        text: z.string(),
        figure: z.object({ name: z.string(), sha256: z.string() }).nullable(),
      }),
    ),
    decisions: z.array(
      z.object({
        decision: z.string(),
        point: z.int().nullable(),
        outcome: z.enum(itemOutcomes),
        text: z.string(),
        papers: z.array(id),
        dissent: z.array(z.object({ ...whom, text: z.string() })),
      }),
    ),
    noted: z.array(
      z.object({
        key: z.string(),
        text: z.string(),
        who: z.string(),
        papers: z.array(id),
        scope: z.enum(['general', 'specific']),
        kind: z.enum(['text', 'enclosure', 'principle']),
      }),
    ),
    raised: z.array(
      z.object({
        as: z.enum(['followUp', 'openQuestion']),
        text: z.string(),
        who: z.string().nullable(),
        due: instant.nullable(),
      }),
    ),
    irregularities: z.array(irregularity),
    open: z.boolean().describe('Nothing has been said of it yet.'),
  })
  .meta({ id: 'MeetingItem' });
export type ItemView = z.infer<typeof item>;

const slot = z
  .object({
    starts: instant,
    ends: instant,
    answers: z.array(z.object({ seat: id, name: z.string(), answer: z.enum(slotAnswers).nullable() })),
  })
  .meta({ id: 'MeetingSlot' });

const poll = z
  .object({
    number: z.int(),
    deadline: instant.nullable(),
    slots: z.array(slot),
    best: instant.nullable().describe('What it would come to now.'),
    because: bilingual,
  })
  .meta({ id: 'DatePoll' });

const attendee = z
  .object({
    ...whom,
    status: z.enum(attendances).nullable(),
    note: z.string().nullable(),
    atItems: z.array(z.object({ item: z.string(), status: z.enum(attendances), note: z.string().nullable() })),
  })
  .meta({ id: 'MeetingAttendee' });

export const meetingView = z
  .object({
    ...meetingLine.shape,
    purpose: z.string().nullable(),
    sequence: z.int(),
    agenda: z.array(item),
    dropped: z.array(
      z.object({ key: z.string(), number: z.string(), title: z.string(), reason: z.string().nullable() }),
    ),
    changedSince: z.array(z.string()).describe('Keys of items that were put on or changed since the agenda last went out.'), // prettier-ignore
    attendees: z.array(attendee),
    seats: z.array(z.object({ id, name: z.string(), organisation: z.string(), holders: z.array(z.string()) })),
    dispatches: z.array(
      z.object({
        at: instant,
        kind: z.string(),
        agenda: z.int().nullable(),
        recipients: z.array(z.string()),
        copies: z.array(z.string()),
        text: z.string(),
      }),
    ),
    irregularities: z.array(irregularity),
    presence: z.object({ have: z.int(), need: z.int(), of: z.int() }),
    poll: poll.nullable(),
    proposal: z
      .object({
        papers: z.array(z.object({ id, title: z.string() })),
        slots: z.array(z.object({ starts: instant, ends: instant })),
        because: bilingual,
      })
      .nullable()
      .describe('How it was worked out that the meeting is needed.'),
  })
  .meta({ id: 'Meeting' });
export type MeetingView = z.infer<typeof meetingView>;

export const meetingList = z.object({ items: z.array(meetingLine) }).meta({ id: 'MeetingList' });
export type MeetingList = z.infer<typeof meetingList>;
