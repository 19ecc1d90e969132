type Row = Readonly<Record<string, unknown>>;

/** Keys of the enclosures that corrections ask for and the newest version lacks; rows of `fact_required_enclosure`. */
export function missingEnclosures(rows: readonly Row[]): readonly string[] {
  const missing = rows.filter(({ present }) => present !== true).map(({ enclosure }) => enclosure as string);
  return [...new Set(missing)].sort();
}
