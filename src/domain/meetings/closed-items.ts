import type { Role } from '../workflow/facts.js';
import type { ItemRow } from './agenda-item.js';
import { isUnder } from './item-number.js';
import type { MeetingRecord, RecordedItem } from './meeting-record.js';

/** Somebody who reads of a meeting. */
export interface Reader {
  readonly roles: readonly Role[];
  /** What somebody may have written to exclude them: their own name, and the names of the seats that they hold. */
  readonly names: readonly string[];
}

/** An item as a reader may see it; of a hidden one there is little more than the number. */
export interface SeenItem extends RecordedItem {
  readonly hidden: boolean;
}

export interface SeenRecord extends Omit<MeetingRecord, 'items'> {
  readonly items: readonly SeenItem[];
}

/** Those who take part in what a committee treats behind closed doors. */
const INSIDE: readonly Role[] = ['chair', 'secretariat', 'member', 'substitute'];

/**
 * The record of a meeting as far as somebody may read it: of a closed item outsiders, and whoever is excluded from it, see that it
 * is there. What stands under a closed item is as closed as that.
 */
export function recordFor(record: MeetingRecord, reader: Reader): SeenRecord {
  const shut = [...record.items, ...record.dropped].filter((item) => isShut(item, reader));
  const isHidden = (item: ItemRow) => isWithin(item, shut);
  const items = record.items.map((item) => ({ ...(isHidden(item) ? withoutContent(item) : item), hidden: isHidden(item) }));
  const hidden = items.filter((item) => item.hidden).map(({ key }) => key);
  return {
    ...record,
    items,
    dropped: record.dropped.filter((item) => !isHidden(item)),
    attendees: record.attendees.map((attendee) => withoutNotes(attendee, hidden)),
  };
} // prettier-ignore

/** Whether an item is one of those, or stands under one of them. */
export const isWithin = ({ key, number }: ItemRow, shut: readonly ItemRow[]): boolean =>
  shut.some((closed) => closed.key === key || isUnder(number, closed.number));

function isShut({ closed, excluded }: ItemRow, { roles, names }: Reader): boolean {
  if (!closed) return false;
  const known = names.map(plainly);
  return !roles.some((role) => INSIDE.includes(role)) || excluded.some((name) => known.includes(plainly(name)));
}

/** However it was typed. */
const plainly = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

const withoutContent = (item: RecordedItem): RecordedItem => ({
  ...item,
  ...{ closed: true, title: '', presenter: null, minutes: null, cover: null, standing: null, reason: null },
  ...{ papers: [], annexes: [], guests: [], excluded: [], brought: [], contributions: [], decisions: [] },
  ...{ noted: [], raised: [], irregularities: [] },
});

/** Why somebody was not there at a hidden item may tell what it is about. */
const withoutNotes = (attendee: MeetingRecord['attendees'][number], hidden: readonly string[]) => ({
  ...attendee,
  atItems: attendee.atItems.map((at) => (hidden.includes(at.item) ? { ...at, note: null } : at)),
});
