import type { DirectoryData } from './directory-data.js';

/** A row to be written, and the place in the data that it comes from. */
export interface DirectoryRow {
  readonly place: string;
  readonly table: string;
  readonly columns: Readonly<Record<string, unknown>>;
}

const ended = ({ from, to }: { from: string; to: string | null }) => ({ valid_from: from, valid_to: to });

/** All rows of the data, those that others refer to first. */
export function directoryRows(data: DirectoryData): DirectoryRow[] {
  return [
    ...rows('organisations', 'organisation', data.organisations, (one) => one),
    ...rows('people', 'person', data.people, (one) => one),
    ...rows('committees', 'committee', data.committees, ({ parent, ...committee }) => ({
      ...committee,
      parent_id: parent,
    })).sort(parentsFirst),
    ...rows('seats', 'seat', data.seats, ({ committee, organisation, from, to, ...seat }) => ({
      ...seat,
      committee_id: committee,
      organisation_id: organisation,
      ...ended({ from, to }),
    })),
    ...rows('holdings', 'holding', data.holdings, ({ seat, person, from, to, ...holding }) => ({
      ...holding,
      seat_id: seat,
      person_id: person,
      ...ended({ from, to }),
    })),
    ...rows('duties', 'committee_duty', data.duties, ({ committee, person, role, from, to }) => ({
      committee_id: committee,
      person_id: person,
      role,
      ...ended({ from, to }),
    })),
  ];
}

const parentsFirst = (one: DirectoryRow, other: DirectoryRow): number =>
  Number(one.columns.parent_id !== null) - Number(other.columns.parent_id !== null);

function rows<Item>(
  list: keyof DirectoryData,
  table: string,
  items: readonly Item[],
  columns: (item: Item) => DirectoryRow['columns'],
): DirectoryRow[] {
  return items.map((item, index) => ({ place: `${list}.${index}`, table, columns: columns(item) }));
}
