import { rulesInForce } from '../rules/rules-in-force.js';
import { quorumNeed } from '../voting/quorum-count.js';
import type { Quorum } from '../voting/voting-quorum.js';
import { agendaOf, type StoredRow } from './agenda.js';
import { meetingQuorum } from './meeting-quorum.js';
import { attendeesOf, seatsPresent } from './attendance.js';

/** Whether enough take part at an item; `need` is 0 where the rules ask for no number. */
export interface ItemPresence {
  /** Null for the meeting as a whole. */
  readonly item: string | null;
  readonly have: number;
  readonly need: number;
  readonly of: number;
  readonly chairMissing: boolean;
}

export type Presence = readonly ItemPresence[];

type Row = Readonly<Record<string, unknown>>;

interface SeatThere {
  readonly seat: string;
  readonly organisation: string;
  readonly chair: boolean;
}

/** Rows of `fact_presence`: what was noted of attendance, the committee's seats with a vote, and its rules. Guests count for nothing. */
export function presence(rows: readonly Row[], at: string): Presence {
  const stored = rows.filter(({ slice }) => slice !== null) as unknown as readonly StoredRow[];
  const [order, attendees] = [agendaOf(stored).map(({ key }) => key), attendeesOf(stored)];
  const seats = rows.filter((row) => row.seat_id !== null && covers(row, at)).map(seatOf);
  const rules = rulesInForce(rows.filter(({ applies_from }) => applies_from !== null), at)?.rules ?? null; // prettier-ignore
  return [null, ...order].map((item) => {
    const present = new Set(seatsPresent(attendees, item, order));
    return { item, ...countOf(seats, seats.filter(({ seat }) => present.has(seat)), meetingQuorum(rules)) }; // prettier-ignore
  });
}

const covers = ({ valid_from: from, valid_to: to }: Row, at: string): boolean =>
  Date.parse(from as string) <= Date.parse(at) && (to === null || Date.parse(at) < Date.parse(to as string));

const seatOf = ({ seat_id, organisation_id, chair }: Row): SeatThere => ({
  seat: String(seat_id),
  organisation: String(organisation_id),
  chair: chair === true,
});

function countOf(seats: readonly SeatThere[], present: readonly SeatThere[], quorum: Quorum | null) {
  const count = (all: readonly SeatThere[]) =>
    quorum?.by === 'organisations' ? new Set(all.map(({ organisation }) => organisation)).size : all.length;
  const of = count(seats);
  return {
    have: count(present),
    need: quorum ? quorumNeed(quorum, of) : 0,
    of,
    chairMissing: quorum?.chair === true && !present.some(({ chair }) => chair),
  };
}

/** Whether so many may decide. */
export const isQuorate = ({ have, need, chairMissing }: ItemPresence): boolean => have >= need && !chairMissing;
