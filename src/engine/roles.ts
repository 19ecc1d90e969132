import type { Role, Seating } from '../domain/workflow/facts.js';

/** A role of a person in a committee: role, rank, seat and organisation, all as texts; duties have neither of the last two. */
export type RoleRow = readonly [role: Role, rank: string, seat: string | null, organisation: string | null];

/**
 * All roles of a person at an instant in a committee, as one row: `roles` and the `seats` among them. Arrays, because to make
 * JSON of a row the database looks its type up each time.
 */
export const rolesIn = (committee: string, person: string, at: string) => `
  SELECT array_agg(ARRAY[r.role, r.rank::text, r.seat_id::text, r.organisation_id::text]) AS roles,
         array_remove(array_agg(r.seat_id), NULL) AS seats
    FROM committee_role r
   WHERE r.committee_id = ${committee} AND r.person_id = ${person}
     AND r.valid_from <= ${at} AND (r.valid_to IS NULL OR r.valid_to > ${at})`;

/** What a person is: `seats` they hold or stand in for, `assisted` those whose member lets them answer in their place. */
export interface Standing {
  readonly roles: readonly Role[];
  readonly seats: readonly Seating[];
  readonly assisted: readonly Seating[];
}

/** Roles and seats of a person, in a fixed order so that the journal reads the same whenever it is written. */
export function standing(rows: readonly RoleRow[]): Standing {
  const roles = [...new Set(rows.map(([role]) => role))].sort();
  const seatsAs = (...wanted: readonly Role[]) =>
    rows
      .filter(([role]) => wanted.includes(role))
      .map(seatingOf)
      .sort(byRank);
  return { roles, seats: seatsAs('member', 'substitute'), assisted: seatsAs('assistant') };
}

/** An assistant speaks as the member does. */
const seatingOf = ([role, rank, seat, organisation]: RoleRow) =>
  ({ seat, organisation, as: role === 'assistant' ? 'member' : role, rank: Number(rank) }) as Seating;

const byRank = (one: Seating, other: Seating): number => one.rank - other.rank || one.seat.localeCompare(other.seat);
