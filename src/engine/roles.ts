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

const isSeating = ([role]: RoleRow) => role === 'member' || role === 'substitute' || role === 'assistant';

/** An assistant speaks in the member's place. */
const speaksAs = (role: Role): Seating['as'] => (role === 'substitute' ? 'substitute' : 'member');

/** Roles and seats of a person, in a fixed order so that the journal reads the same whenever it is written. */
export function standing(rows: readonly RoleRow[]): { roles: readonly Role[]; seats: readonly Seating[] } {
  const roles = [...new Set(rows.map(([role]) => role))].sort();
  const seats = rows
    .filter(isSeating)
    .map(
      ([role, rank, seat, organisation]) => ({ seat, organisation, as: speaksAs(role), rank: Number(rank) }) as Seating,
    )
    .sort((a, b) => a.rank - b.rank || a.seat.localeCompare(b.seat));
  return { roles, seats };
}
