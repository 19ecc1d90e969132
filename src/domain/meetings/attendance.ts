import { attending, type RowOf } from './meeting-rows.js';
import { rowsOf, type StoredRow } from './agenda.js';

type AttendanceRow = RowOf<'attendance'>;

/** Somebody's part in the meeting: how they took part in the whole of it, and what was otherwise at single items. */
export interface Attendee {
  readonly seat: string | null;
  readonly name: string;
  readonly organisation: string | null;
  /** What was said last of the whole meeting; null where only single items were spoken of. */
  readonly status: AttendanceRow['status'] | null;
  readonly note: string | null;
  readonly atItems: readonly {
    readonly item: string;
    readonly status: AttendanceRow['status'];
    readonly note: string | null;
  }[];
}

/** Everybody of whom something was said, in the order in which they were first named. */
export function attendeesOf(rows: readonly StoredRow[]): readonly Attendee[] {
  const people = new Map<string, Attendee>();
  for (const { body } of rowsOf(rows, 'attendance')) {
    const whom = keyOf(body);
    people.set(whom, withRow(people.get(whom), body));
  }
  return [...people.values()];
}

/** A seat is one attendee whoever sits in it; a guest is known by name. */
const keyOf = ({ seat, name }: AttendanceRow) => seat ?? `guest ${name}`;

function withRow(before: Attendee | undefined, row: AttendanceRow): Attendee {
  const { seat, name, organisation, status, item, note } = row;
  const known = before ?? { seat, name, organisation, status: null, note: null, atItems: [] };
  if (item === null) return { ...known, name, organisation, status, note };
  const others = known.atItems.filter((at) => at.item !== item);
  return { ...known, atItems: [...others, { item, status, note }] };
}

/** Seats of which somebody takes part when an item is treated; guests have none. `order` gives the keys of the agenda's items in order. */
export function seatsPresent(
  attendees: readonly Attendee[],
  item: string | null,
  order: readonly string[],
): readonly string[] {
  return attendees.flatMap((attendee) =>
    attendee.seat !== null && takesPart(attendee, item, order) ? [attendee.seat] : [],
  );
}

function takesPart({ status, atItems }: Attendee, item: string | null, order: readonly string[]): boolean {
  const at = item === null ? order.length : order.indexOf(item);
  let here = status !== null && attending.includes(status);
  for (const change of [...atItems].sort((one, other) => order.indexOf(one.item) - order.indexOf(other.item))) {
    if (order.indexOf(change.item) > at) break;
    if (change.status === 'recused') {
      if (change.item === item) return false;
    } else here = attending.includes(change.status);
  }
  return here;
}
