import type { Queryable } from './queryable.js';
import type { LinkedRow, Needs } from './registry.js';

/** What is read before an instance is started; only facts of its committee can be asked for, since it has none of its own. */
export interface LoadedForStart {
  readonly targets: ReadonlyMap<string, Omit<LinkedRow, 'relation'>>;
  readonly facts: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** Reads the instances to be tied (those of the same committee only) and the facts of the committee. */
export async function loadForStart(
  db: Queryable,
  needs: Needs,
  { committee, links }: { committee: string; links: Readonly<Record<string, readonly string[]>> },
): Promise<LoadedForStart> {
  const text = `SELECT id, lifecycle, states, revision FROM instance WHERE committee_id = $1::uuid AND id = ANY($2::uuid[])`;
  const { rows } = await db.query<LinkedRow>({ text, values: [committee, Object.values(links).flat()] });
  const facts: Record<string, Record<string, unknown>[]> = {};
  for (const { name, view } of needs.providers.filter(({ scope }) => scope === 'committee')) {
    facts[name] = (
      await db.query({ text: `SELECT * FROM ${view} WHERE committee_id = $1::uuid`, values: [committee] })
    ).rows;
  }
  return { targets: new Map(rows.map((row) => [row.id, row])), facts };
}
