import type { Role, Seating } from '../domain/workflow/facts.js';

/** A role of a person in a committee, as the view `committee_role` has it. */
export interface RoleRow {
  readonly role: Role;
  readonly seat: string | null;
  readonly organisation: string | null;
  readonly rank: number;
}

/** A statement for all roles of person $2 at instant $3 in a committee. */
export const rolesIn = (committee: string) => `
  SELECT r.role, r.seat_id AS seat, r.organisation_id AS organisation, r.rank
    FROM committee_role r
   WHERE r.committee_id = ${committee} AND r.person_id = $2::uuid
     AND r.valid_from <= $3::timestamptz AND (r.valid_to IS NULL OR r.valid_to > $3::timestamptz)`;

/** Roles and seats of a person, in a fixed order so that the journal reads the same whenever it is written. */
export function standing(rows: readonly RoleRow[]): { roles: readonly Role[]; seats: readonly Seating[] } {
  const roles = [...new Set(rows.map((row) => row.role))].sort();
  const seats = rows
    .filter((row) => row.role === 'member' || row.role === 'substitute')
    .map(({ seat, organisation, role, rank }) => ({ seat, organisation, as: role, rank }) as Seating)
    .sort((a, b) => a.rank - b.rank || a.seat.localeCompare(b.seat));
  return { roles, seats };
}
