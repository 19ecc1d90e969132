import type { CommandMeta } from './command.js';
import { earlierAnswer, seatExists } from './load-statement.js';
import type { Loaded } from './load.js';
import { rolesIn, standing, type RoleRow } from './roles.js';
import type { Queryable } from './queryable.js';

type Standing = Pick<Loaded, 'roles' | 'seats' | 'assisted' | 'seatKnown' | 'earlier'>;

const TEXT = `
SELECT held.roles AS "roleRows", ${seatExists('$1::uuid', '$5::uuid')} AS "seatKnown", ${earlierAnswer('$2::uuid', '$4')} AS earlier
  FROM (${rolesIn('$1::uuid', '$2::uuid', '$3::timestamptz')}) held`;

/** What a person is in a committee at an ISO instant, and what they were answered under the same key before. */
export async function loadStanding(
  db: Queryable,
  command: CommandMeta & { committee: string },
  at: string,
): Promise<Standing> {
  const { committee, person, idempotencyKey, onBehalfOf } = command;
  const values = [committee, person, at, idempotencyKey ?? null, onBehalfOf ?? null];
  const { rows } = await db.query<Omit<Standing, 'roles' | 'seats' | 'assisted'> & { roleRows: RoleRow[] | null }>({
    name: 'engine_standing',
    text: TEXT,
    values,
  });
  const { roleRows, ...rest } = rows[0]!;
  return { ...rest, ...standing(roleRows ?? []) };
}
