import type { MeetingHead } from '../../domain/meetings/meeting.js';
import type { Language } from '../../domain/workflow/bilingual.js';
import type { MeetingPapers } from './annexes.js';
import { dayInWords } from '../out/head.js';
import { spanIn, weekdayIn } from './dates.js';
import { lastLetter } from './letters.js';
import { attendeeView, irregularityView, itemViews, type ItemView } from './item-view.js';
import type { SeenRecord } from '../../domain/meetings/closed-items.js';

/** What the papers of a meeting are made of, as far as the one who asks may read it. */
export interface Material {
  readonly head: MeetingHead;
  readonly committee: string;
  readonly record: SeenRecord;
  readonly papers: MeetingPapers;
  /** The seats of the committee, as they are convened. */
  readonly seats: readonly string[];
  /** When the papers are made. */
  readonly at: Date;
}

/** All that a template can name. Codes stay codes: templates have the words for them. */
export function meetingView({ head, committee, record, papers, seats, at }: Material, language: Language) {
  const items = itemViews(record, papers, language);
  const letter = lastLetter(record);
  return {
    committee,
    issued: dayInWords(letter ? new Date(letter.at) : at, language),
    today: dayInWords(at, language),
    meeting: {
      ...{ title: head.title, number: head.number, kind: head.kind, form: head.form, place: head.place },
      date: head.starts === null ? null : weekdayIn(language, new Date(head.starts)),
      time: head.starts === null ? null : spanIn(language, new Date(head.starts), head.ends === null ? null : new Date(head.ends)), // prettier-ignore
    },
    letter: letter ? { kind: letter.kind, text: letter.text } : null,
    recipients: letter?.recipients ?? seats,
    copies: letter?.copies ?? [],
    items,
    dropped: record.dropped.map(({ number, title, reason }) => ({ number, title, reason })),
    attendees: record.attendees.map((attendee) => attendeeView(attendee, record.items)),
    irregularities: record.irregularities.map((one) => irregularityView(one, language)),
    followUps: raisedAs('followUp', items),
    openQuestions: raisedAs('openQuestion', items),
  };
}

const raisedAs = (as: 'followUp' | 'openQuestion', items: readonly ItemView[]) =>
  items.flatMap(({ number, raised }) => raised.filter((one) => one.as === as).map((one) => ({ number, ...one })));
