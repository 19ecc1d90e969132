import type { Linked } from '../domain/workflow/facts.js';
import type { Queryable } from './queryable.js';

/** Everything tied to an instance, in a fixed order; `relation` is named as seen from it. */
export const LINKS_OF = (instance: string) => `
  SELECT l.relation, j.id, j.lifecycle, j.states, j.revision FROM link l JOIN instance j ON j.id = l.to_id WHERE l.from_id = ${instance}
  UNION ALL
  SELECT l.inverse, j.id, j.lifecycle, j.states, j.revision FROM link l JOIN instance j ON j.id = l.from_id WHERE l.to_id = ${instance}
  ORDER BY 1, 2`;

const TEXT = LINKS_OF('$1::uuid');

export async function loadLinks(db: Queryable, instance: string): Promise<readonly Linked[]> {
  const { rows } = await db.query<Linked>({ name: 'engine_links', text: TEXT, values: [instance] });
  return rows.map(({ relation, id, lifecycle, states }) => ({ relation, id, lifecycle, states }));
}
