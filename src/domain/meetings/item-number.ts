/** Orders numbers of an agenda's tree as people read them: 2, 2.1, 2.2, 2.10, 3. */
export function byNumber(one: { readonly number: string }, other: { readonly number: string }): number {
  const [left, right] = [partsOf(one.number), partsOf(other.number)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const partsOf = (number: string): number[] => number.split('.').map(Number);

/** Whether an item stands under another one in the tree, at any depth. */
export const isUnder = (number: string, above: string): boolean => number.startsWith(`${above}.`);
