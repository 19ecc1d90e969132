import type { Section } from '../papers/version.js';
import { instantInWords } from '../workflow/instant-in-words.js';
import { attendanceMinutes } from './attendance-minutes.js';
import { itemName, sectionOf } from './bound-decisions.js';
import { irregular, itemMinutes } from './item-minutes.js';
import { labelled, paragraphsOf } from './labelled.js';
import type { MeetingRecord } from './meeting-record.js';
import type { MeetingHead } from './meeting.js';
import { FORMS } from './minutes-words.js';
import type { Names } from './speaker.js';

/** A heading is one line of so many characters at most. */
const HEADING_LENGTH = 300;

/**
 * Minutes of a meeting, drafted from its record: who was there, then item by item what was said, by which organisation, and
 * decided, each decision in its own words. The ids of sections hang on the items' keys. In Danish, as Markdown.
 */
export function draftMinutes(
  head: MeetingHead & { readonly committee: string },
  record: MeetingRecord,
  names: Names,
): readonly Section[] {
  const numbers = new Map([...record.dropped, ...record.items].map(({ key, number }) => [key, number]));
  const attendance = attendanceMinutes(record.attendees, names, numbers);
  const closing = closingOf(record);
  return [
    { id: 'deltagere', heading: 'Deltagere', markdown: paragraphsOf(occasionOf(head), attendance) },
    ...record.items.map((item) => ({
      id: sectionOf(item.key),
      heading: itemName(item).slice(0, HEADING_LENGTH).trim(),
      markdown: itemMinutes(item, names),
    })),
    ...(closing === '' ? [] : [{ id: 'afslutning', heading: 'Afslutning', markdown: closing }]),
  ];
}

function occasionOf({ committee, title, starts, form, place }: Parameters<typeof draftMinutes>[0]): string {
  const when = starts === null ? null : instantInWords(starts, 'da');
  return `${[`${committee}: ${title}`, when, FORMS[form], place].filter(Boolean).join(', ')}.`;
}

const closingOf = ({ dropped, irregularities }: MeetingRecord): string =>
  paragraphsOf(
    ...dropped.map((item) => labelled('Taget af dagsordenen', [itemName(item), item.reason].filter(Boolean).join(': '))), // prettier-ignore
    ...irregularities.map(irregular),
  );
