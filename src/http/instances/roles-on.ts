import type { DataSource } from 'typeorm';
import type { Role } from '../../domain/workflow/facts.js';

/** What a person is where an instance lives, and on what it stands. */
export interface RolesOn {
  readonly lifecycle: string;
  readonly definition: number;
  readonly roles: readonly Role[];
}

const ROLES = `
  SELECT i.lifecycle, i.definition, array_agg(r.role) AS roles
    FROM instance i JOIN committee_role r ON r.committee_id = i.committee_id
   WHERE i.id = $1 AND r.person_id = $2 AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to > $3)
   GROUP BY i.id`;

/** Reads it as it is at an instant; undefined when there is no such instance that the person may see. */
export async function rolesOn(
  db: DataSource,
  asked: { readonly instance: string; readonly person: string; readonly at: Date },
): Promise<RolesOn | undefined> {
  const [found] = await db.query<RolesOn[]>(ROLES, [asked.instance, asked.person, asked.at]);
  return found;
}
