import { isUnder } from '../../domain/meetings/item-number.js';
import type { ItemRow } from '../../domain/meetings/agenda-item.js';
import type { MeetingRecord, RecordedItem } from '../../domain/meetings/meeting-record.js';
import type { Role } from '../../domain/workflow/facts.js';

/** Somebody who reads of a meeting. */
export interface Reader {
  readonly roles: readonly Role[];
  /** Their name, and the names and ids of the seats that they hold: as somebody may have written whom to exclude. */
  readonly names: readonly string[];
}

/** Those who may see items behind closed doors. */
const INSIDE: readonly Role[] = ['chair', 'secretariat', 'member', 'substitute'];

/** An item as a reader may see it; of one that is withheld there is only the number. */
export interface SeenItem extends RecordedItem {
  readonly withheld: boolean;
}

export interface SeenRecord extends Omit<MeetingRecord, 'items'> {
  readonly items: readonly SeenItem[];
}

/** The record of a meeting as far as somebody may read it. What stands under a closed item is as closed as that. */
export function seenBy(record: MeetingRecord, reader: Reader): SeenRecord {
  const shut = [...record.items, ...record.dropped].filter((item) => isShut(item, reader));
  const keys = new Set(shut.map(({ key }) => key));
  const isWithheld = ({ key, number }: ItemRow) => keys.has(key) || shut.some((above) => isUnder(number, above.number));
  const items = record.items.map((item) => (isWithheld(item) ? withheld(item) : { ...item, withheld: false }));
  const hidden = new Set(items.filter((item) => item.withheld).map(({ key }) => key));
  return {
    ...record,
    items,
    dropped: record.dropped.filter((item) => !isWithheld(item)),
    attendees: record.attendees.map((attendee) => ({
      ...attendee,
      atItems: attendee.atItems.map((at) => (hidden.has(at.item) ? { ...at, note: null } : at)),
    })),
  };
}

function isShut({ closed, excluded }: ItemRow, { roles, names }: Reader): boolean {
  if (!closed) return false;
  const known = names.map(plainly);
  return !roles.some((role) => INSIDE.includes(role)) || excluded.some((name) => known.includes(plainly(name)));
}

const plainly = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

function withheld({ key, number, type, when, change, takenUp, open }: RecordedItem): SeenItem {
  return {
    ...{ key, number, type, when, change, takenUp, open, withheld: true, closed: true, title: '' },
    ...{ presenter: null, minutes: null, cover: null, standing: null, reason: null, person: null },
    ...{ papers: [], annexes: [], guests: [], excluded: [], brought: [], contributions: [], decisions: [] },
    ...{ noted: [], raised: [], irregularities: [] },
  };
}
