import type { Attendee } from '../../domain/meetings/attendance.js';
import { IRREGULARITIES } from '../../domain/meetings/irregularity-words.js';
import type { RowOf } from '../../domain/meetings/meeting-rows.js';
import { render, type Language } from '../../domain/workflow/bilingual.js';
import { annexesOf, type Annex, type MeetingPapers } from './annexes.js';
import { dayInWords } from '../out/head.js';
import type { SeenItem, SeenRecord } from '../../domain/meetings/closed-items.js';

/** An item as templates meet it. */
export type ItemView = ReturnType<typeof itemViews>[number];

/** The items of a meeting, each with all that was brought, said, decided and left open under it. */
export function itemViews({ items, attendees }: SeenRecord, papers: MeetingPapers, language: Language) {
  const together = (decision: string, key: string) => items.filter((item) => item.key !== key && item.decisions.some((one) => one.decision === decision)); // prettier-ignore
  return items.map((item) => ({
    ...{ key: item.key, number: item.number, title: item.title, type: item.type, hidden: item.hidden },
    /** Signs before its heading: a heading of the second level and below. */
    marks: '#'.repeat(Math.min(6, depthOf(item.number) + 1)),
    marksBelow: '#'.repeat(Math.min(6, depthOf(item.number) + 2)),
    ...{ closed: item.closed, presenter: item.presenter, minutes: item.minutes, when: item.when, reason: item.reason },
    ...{ open: item.open, takenUp: item.takenUp !== null },
    background: item.cover?.background ?? null,
    points: item.cover?.points ?? [],
    process: item.cover?.process ?? null,
    guests: item.guests,
    annexes: annexesOf(item, papers).map((annex) => annexView(annex, language)),
    contributions: item.contributions.map((one) => ({ ...one, who: whoIs(one) })),
    decisions: item.decisions.map((one) => ({
      ...{ outcome: one.outcome, text: one.text, point: one.point },
      with: together(one.decision, item.key).map(({ number }) => number),
      dissent: one.dissent.map((row) => ({ who: whoIs(row), text: row.text })),
    })),
    noted: item.noted,
    raised: item.raised.map((one) => raisedView(one, language)),
    irregularities: item.irregularities.map((one) => irregularityView(one, language)),
    /** Who was otherwise there at this item than at the rest. */
    attendance: attendees.flatMap(({ name, atItems }) => atItems.filter((at) => at.item === item.key).map((at) => ({ name, status: at.status, note: at.note }))), // prettier-ignore
  }));
}

export const depthOf = (number: string): number => number.split('.').length;

/** Minutes name organisations; who has none is named. */
const whoIs = ({ name, organisation }: { name: string; organisation: string | null }): string => organisation ?? name;

export const annexView = ({ label, name, paper, how }: Annex, language: Language) => ({
  ...{ label, name, how },
  paper: paper && {
    ...{ title: paper.head.title, number: paper.head.number, version: paper.head.version, hash: paper.hash },
    issued: dayInWords(paper.head.at, language),
    enclosures: paper.enclosures.map((file) => ({ name: file.name, sha256: file.sha256 })),
  },
});

/** Who is to do it, or who asked; of an owner that is no seat only the code is known. */
const raisedView = ({ as, text, who, due }: RowOf<'raised'>, language: Language) => ({
  ...{ as, text },
  who: who === 'secretariat' ? SECRETARIAT[language] : who,
  due: due === null ? null : dayInWords(new Date(due), language),
});

const SECRETARIAT = { da: 'Sekretariatet', en: 'The secretariat' } as const;

export const irregularityView = ({ what, params, reason }: RowOf<'irregularity'>, language: Language) => {
  const sentence = render(IRREGULARITIES[what], language, params);
  return { what, reason, sentence: sentence.charAt(0).toUpperCase() + sentence.slice(1) };
};

/** Somebody's part in the meeting, and at which items it was another. */
export function attendeeView(
  { seat, name, organisation, status, note, atItems }: Attendee,
  items: readonly SeenItem[],
) {
  const numberOf = (key: string) => items.find((item) => item.key === key)?.number ?? null;
  return {
    ...{ guest: seat === null, name, organisation, status, note },
    /** None of items that are not shown. */
    atItems: atItems.flatMap((at) => numberOf(at.item) === null ? [] : [{ number: numberOf(at.item), status: at.status, note: at.note }]), // prettier-ignore
  };
}
