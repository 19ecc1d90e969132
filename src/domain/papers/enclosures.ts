type Row = Readonly<Record<string, unknown>>;

/** Keys of the enclosures that corrections ask for and the newest version lacks; rows of `fact_required_enclosure`. */
export function missingEnclosures(rows: readonly Row[]): readonly string[] {
  const missing = rows.filter(({ present }) => present !== true).map(({ enclosure }) => enclosure as string);
  return [...new Set(missing)].sort();
}

/** Whether the enclosure that a correction asks for is in the newest version: the one row of `fact_enclosed`, if it asks. */
export const isEnclosed = (rows: readonly Row[]): boolean => rows.every(({ present }) => present === true);
