/** Rules of procedure of the same committee that are being written or apply. */
export interface OtherRules {
  readonly id: string;
  readonly title: string;
}

/** Rows of `fact_standing_rules` without the one that asks. */
export const otherRules = (rows: readonly Readonly<Record<string, unknown>>[], self: string): readonly OtherRules[] =>
  rows
    .filter(({ id }) => id !== self)
    .map(({ id, title }) => ({ id: id as string, title: title as string }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
