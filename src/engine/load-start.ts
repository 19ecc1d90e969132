import type { Queryable } from './queryable.js';
import type { LinkedRow, Needs } from './registry.js';

/** An instance to be tied; `above` when it belongs to the committee that set this one up. */
export type StartTarget = Omit<LinkedRow, 'relation'> & { readonly above: boolean };

/** What is read before an instance is started; only facts of its committee can be asked for, since it has none of its own. */
export interface LoadedForStart {
  readonly targets: ReadonlyMap<string, StartTarget>;
  readonly facts: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** Reads the instances to be tied (of the same committee, a group that it set up, or the one that set it up) and the facts of the committee. */
export async function loadForStart(
  db: Queryable,
  needs: Needs,
  { committee, links }: { committee: string; links: Readonly<Record<string, readonly string[]>> },
): Promise<LoadedForStart> {
  const text = `
    SELECT i.id, i.lifecycle, i.states, i.revision, coalesce(k.parent_id = c.id, false) AS above
      FROM instance i JOIN committee c ON c.id = i.committee_id JOIN committee k ON k.id = $1::uuid
     WHERE i.id = ANY($2::uuid[]) AND (c.id = k.id OR c.parent_id = k.id OR k.parent_id = c.id)`;
  const { rows } = await db.query<StartTarget>({ text, values: [committee, Object.values(links).flat()] });
  const facts: Record<string, Record<string, unknown>[]> = {};
  for (const { name, view } of needs.providers.filter(({ scope }) => scope === 'committee')) {
    facts[name] = (
      await db.query({ text: `SELECT * FROM ${view} WHERE committee_id = $1::uuid`, values: [committee] })
    ).rows;
  }
  return { targets: new Map(rows.map((row) => [row.id, row])), facts };
}
