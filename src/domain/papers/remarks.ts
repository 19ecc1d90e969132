type Row = Readonly<Record<string, unknown>>;

/** Ids of the remarks made on a paper that still count; rows of `fact_remarks`, one a round. */
export const remarkIds = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ ids }) => ids as readonly string[]);

/** How many of them lack a disposition; rows of `fact_undisposed`, one a round. */
export const undisposed = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + (row.undisposed as number), 0);
