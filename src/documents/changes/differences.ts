import { diffArrays } from 'diff';

/** A stretch of a list that is in both, only in the newer or only in the older. */
export interface Stretch<Item> {
  readonly kind: 'same' | 'added' | 'removed';
  readonly items: readonly Item[];
}

/** Beyond so many single changes nobody compares word by word: the one is taken out and the other put in. */
const MOST = 1_500;

/** How one list becomes another, in the fewest steps; what is taken out stands before what is put in. */
export function differences<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  same: (one: Item, other: Item) => boolean = Object.is,
): readonly Stretch<Item>[] {
  const found = diffArrays([...older], [...newer], { comparator: same, maxEditLength: MOST });
  if (found === undefined) return whole(older, newer);
  return found.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', items: value })); // prettier-ignore
}

function whole<Item>(older: readonly Item[], newer: readonly Item[]): readonly Stretch<Item>[] {
  return [{ kind: 'removed' as const, items: older }, { kind: 'added' as const, items: newer }].filter(({ items }) => items.length > 0); // prettier-ignore
}

/** Stretches, with each removal and the addition after it as a pair. */
export interface Hunk<Item> {
  readonly same: readonly Item[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** What stays the same, and then what changes, again and again. */
export function hunks<Item>(stretches: readonly Stretch<Item>[]): readonly Hunk<Item>[] {
  const found: { same: Item[]; removed: Item[]; added: Item[] }[] = [{ same: [], removed: [], added: [] }];
  for (const { kind, items } of stretches) {
    const last = found.at(-1)!;
    const begins = kind === 'same' && last.removed.length + last.added.length > 0;
    const hunk = begins ? { same: [], removed: [], added: [] } : last;
    if (begins) found.push(hunk);
    hunk[kind].push(...items);
  }
  return found;
}
