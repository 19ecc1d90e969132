import type { FactProvider } from '../engine/fact-provider.js';

/** A seat that counts when positions or votes are counted. */
export interface VotingSeat {
  readonly seat: string;
  readonly organisation: string;
  readonly name: string;
  readonly weight: number;
  readonly chair: boolean;
}

type Row = Readonly<Record<string, unknown>>;

const instant = (value: unknown): number => (value instanceof Date ? value.getTime() : Date.parse(String(value)));

/** Whether the period `[valid_from, valid_to)` of a row covers an instant. */
const covers = (row: Row, at: number): boolean =>
  instant(row.valid_from) <= at && (row.valid_to === null || at < instant(row.valid_to));

const votingSeat = (row: Row): VotingSeat => ({
  seat: String(row.seat_id),
  organisation: String(row.organisation_id),
  name: String(row.name),
  weight: Number(row.weight),
  chair: row.chair === true,
});

const byName = (one: VotingSeat, other: VotingSeat): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : one.seat < other.seat ? -1 : 1;

/** A working group's committee, as the steering group that set it up sees it. */
export interface ChildCommittee {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

const childCommittees = (rows: readonly Row[]): readonly ChildCommittee[] =>
  rows
    .map(({ id, key, name }) => ({ id: String(id), key: String(key), name: String(name) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));

/** What the committees know that a lifecycle may ask for by name. */
export const committeeFacts: readonly FactProvider[] = [
  {
    name: 'votingSeats',
    view: 'fact_voting_seats',
    scope: 'committee',
    // The command's own instant decides who has a vote, so that a late alarm counts those who had it when it was due.
    shape: (rows, facts) =>
      rows
        .filter((row) => covers(row, Date.parse(facts.at)))
        .map(votingSeat)
        .sort(byName),
  },
  { name: 'childCommittees', view: 'fact_child_committees', scope: 'committee', shape: childCommittees },
  { name: 'mandated', view: 'fact_parent_committee', scope: 'committee', shape: (rows) => rows.length > 0 },
];
