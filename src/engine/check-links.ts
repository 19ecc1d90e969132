import type { Lifecycle } from '../domain/workflow/lifecycle.js';
import type { Refusal } from '../domain/workflow/refusal.js';
import { linkCount, linkKind, unknownLink, unknownRelation } from './refusals.js';

/** A linked instance as far as a link's lawfulness hangs on it; undefined when there is none within reach. */
export type Target = { readonly lifecycle: string; readonly above?: boolean } | undefined;

/** Refuses links that the lifecycle does not know, too few or too many, of another kind, or to what is not there. */
export function checkLinks(
  lifecycle: Lifecycle,
  links: Readonly<Record<string, readonly string[]>>,
  targetOf: (id: string) => Target,
): Refusal | null {
  const unknown = Object.keys(links).find((relation) => !lifecycle.links[relation]);
  if (unknown) return unknownRelation(lifecycle, unknown);
  for (const [relation, { min, max = Infinity, lifecycles, upwards = false }] of Object.entries(lifecycle.links)) {
    const ids = links[relation] ?? [];
    if (ids.length < min || ids.length > max || new Set(ids).size < ids.length) return linkCount(relation, min, max);
    const missing = ids.find((id) => !isWithinReach(targetOf(id), upwards));
    if (missing) return unknownLink(missing);
    if (!ids.every((id) => lifecycles.includes(targetOf(id)!.lifecycle))) return linkKind(relation, lifecycles);
  }
  return null;
}

const isWithinReach = (target: Target, upwards: boolean) => target !== undefined && (upwards || !target.above);
