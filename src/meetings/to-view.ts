import { worded, type Line } from '../domain/calendar/derivation.js';
import { rowsOf } from '../domain/meetings/agenda.js';
import { IRREGULARITIES } from '../domain/meetings/irregularity-words.js';
import { recordFor, type SeenItem } from '../domain/meetings/closed-items.js';
import { meetingRecord } from '../domain/meetings/meeting-record.js';
import type { RowOf } from '../domain/meetings/meeting-rows.js';
import { pollOutcome } from '../domain/meetings/poll-outcome.js';
import { pollSlots } from '../domain/meetings/poll-slots.js';
import { presence } from '../domain/meetings/presence.js';
import { render } from '../domain/workflow/bilingual.js';
import { without } from '../domain/workflow/without.js';
import type { Registry } from '../engine/registry.js';
import { stateViews } from '../http/instances/labels.js';
import type { MeetingRows, PaperRow, StoredMeeting } from './meeting-reader.js';
import type { ItemView, MeetingLine, MeetingView } from './meeting-views.js';

/** A meeting as one line of a list. */
export function lineOf(registry: Registry, { id, definition, committee, states, context }: StoredMeeting): MeetingLine {
  const { title, number, kind, form, place, starts, ends, changes, cleared } = context;
  const [first] = states;
  return {
    ...{ id, title, number, kind, form, place, starts, ends, committee },
    states: stateViews(registry.pinned('meeting', definition), states),
    awaitsClearing: changes > 0 && cleared !== changes && BEFORE.includes(first!.split('.')[0]!),
    noticeDue: first === 'reserved' ? { at: context.noticeDue, ruled: context.noticeLimit !== null } : null,
    papersDue: first === 'convened' ? { at: context.papersDue, ruled: context.papersLimit !== null } : null,
  };
}

/** Before it begins. */
const BEFORE = ['proposed', 'polling', 'reserved', 'convened', 'papersSent'];

/** All of a meeting, as far as the reader may see it. */
export function meetingOf(registry: Registry, found: MeetingRows, at: string): MeetingView {
  const { meeting, rows, seats, reader } = found;
  const record = recordFor(meetingRecord(rows), reader);
  const whole = presence(found.presence, at).find(({ item }) => item === null)!;
  return {
    ...lineOf(registry, meeting),
    purpose: meeting.context.purpose,
    sequence: meeting.context.sequence,
    agenda: record.items.map((item) => itemOf(registry, found, item)),
    dropped: record.dropped.map(({ key, number, title, reason }) => ({ key, number, title, reason })),
    changedSince: changedSince(found),
    attendees: record.attendees.map((attendee) => ({ ...attendee, atItems: [...attendee.atItems] })),
    seats: seats.map((seat) => ({ ...seat, holders: [...seat.holders] })),
    dispatches: record.dispatches.map((sent) => without(sent, 'person')),
    irregularities: record.irregularities.map(irregularityOf),
    presence: { have: whole.have, need: whole.need, of: whole.of },
    poll: meeting.context.poll > 0 ? pollOf(found, at) : null,
    proposal: proposalOf(found),
  };
}

function itemOf(registry: Registry, { papers }: MeetingRows, item: SeenItem): ItemView {
  return {
    ...without(item, 'change', 'reason', 'person'),
    papers: item.papers.flatMap((id) => papers.filter((paper) => paper.id === id).map((paper) => paperOf(registry, paper))), // prettier-ignore
    brought: item.brought.map((one) => without(one, 'item')),
    contributions: item.contributions.map((one) => without(one, 'item', 'person')),
    decisions: item.decisions.map((one) => without(one, 'item', 'person')),
    noted: item.noted.map((one) => without(one, 'item', 'person')),
    raised: item.raised.map((one) => without(one, 'item', 'person')),
    irregularities: item.irregularities.map(irregularityOf),
  };
}

const paperOf = (registry: Registry, { id, title, lifecycle, definition, version, states }: PaperRow) => ({
  ...{ id, title, lifecycle, version },
  states: stateViews(registry.pinned(lifecycle, definition), states),
});

const irregularityOf = ({ what, item, reason, params }: RowOf<'irregularity'>) => ({
  ...{ what, item, reason },
  sentence: {
    da: render(IRREGULARITIES[what], 'da', params),
    en: render(IRREGULARITIES[what], 'en', params),
  },
});

/** Items that were put on or changed after the agenda last went out; none before it has. */
function changedSince({ rows }: MeetingRows): string[] {
  const sent = rowsOf(rows, 'dispatch').findLast(({ body }) => body.agenda !== null);
  if (!sent) return [];
  const later = [...rowsOf(rows, 'item'), ...rowsOf(rows, 'itemOrder')].filter(({ n }) => n > sent.n);
  return [...new Set(later.map(({ body }) => body.key))];
}

function pollOf({ meeting, rows, poll }: MeetingRows, at: string): NonNullable<MeetingView['poll']> {
  const { poll: number, pollDeadline: deadline } = meeting.context;
  const answers = rowsOf(rows, 'slotAnswer').filter(({ body }) => body.poll === number);
  const asked = rowsOf(rows, 'pollSeat').filter(({ body }) => body.poll === number);
  const answerOf = (seat: string, starts: string) =>
    answers.findLast(({ body }) => body.seat === seat)?.body.answers.find((one) => one.starts === starts)?.answer ?? null; // prettier-ignore
  const { chosen, lines } = pollOutcome(poll, at);
  return {
    ...{ number, deadline },
    slots: pollSlots(poll).map((slot) => ({
      ...slot,
      answers: asked.map(({ body: { seat, name } }) => ({ seat, name, answer: answerOf(seat, slot.starts) })),
    })),
    best: chosen?.starts ?? null,
    because: worded(lines),
  };
}

function proposalOf({ rows, papers }: MeetingRows): MeetingView['proposal'] {
  const weighed = rowsOf(rows, 'weighing');
  if (weighed.length === 0) return null;
  const named = new Set(weighed.flatMap(({ body }) => body.papers));
  return {
    papers: papers.filter(({ id }) => named.has(id)).map(({ id, title }) => ({ id, title })),
    slots: weighed.flatMap(({ body }) => body.slots),
    because: worded(weighed.flatMap(({ body }) => body.lines) as unknown as readonly Line[]),
  };
}
