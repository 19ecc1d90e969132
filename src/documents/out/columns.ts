import { plain, type Run } from '../text/blocks.js';

/** How wide a column is counted at least and at most, in characters. */
const [NARROW, WIDE] = [12, 400];

/** The share of the width that each column of a table gets: by what it holds, though not as unequal as that. */
export function columnShares(rows: readonly (readonly (readonly Run[])[])[]): readonly number[] {
  const weights = (rows[0] ?? []).map((_, i) => Math.sqrt(Math.min(WIDE, Math.max(NARROW, ...rows.map((row) => plain(row[i] ?? []).length))))); // prettier-ignore
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}
