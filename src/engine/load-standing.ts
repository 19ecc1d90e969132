import type { CommandMeta } from './command.js';
import { ROLES_IN, rowsOf, standing, type Loaded, type RoleRow } from './load.js';
import type { Queryable } from './queryable.js';

type Standing = Pick<Loaded, 'roles' | 'seats' | 'seatKnown' | 'earlier'>;

const TEXT = `
SELECT ${rowsOf(ROLES_IN('$1::uuid'))} AS "roleRows",
  EXISTS (SELECT 1 FROM committee_role k WHERE k.committee_id = $1::uuid AND k.seat_id = $5::uuid) AS "seatKnown",
  (SELECT jsonb_build_object('requestHash', a.request_hash, 'response', a.response)
     FROM idempotency a WHERE a.person_id = $2::uuid AND a.key = $4) AS earlier`;

/** What a person is in a committee at an ISO instant, and what they were answered under the same key before. */
export async function loadStanding(
  db: Queryable,
  command: CommandMeta & { committee: string },
  at: string,
): Promise<Standing> {
  const { committee, person, idempotencyKey, onBehalfOf } = command;
  const values = [committee, person, at, idempotencyKey ?? null, onBehalfOf ?? null];
  const { rows } = await db.query<Omit<Standing, 'roles' | 'seats'> & { roleRows: RoleRow[] }>({
    name: 'engine_standing',
    text: TEXT,
    values,
  });
  const { roleRows, ...rest } = rows[0]!;
  return { ...rest, ...standing(roleRows) };
}
