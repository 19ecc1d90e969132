type Row = Readonly<Record<string, unknown>>;

/** Ids of the organisations that the house knows. */
export const organisations = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => id as string).sort();

/** Those among the asked that nobody knows, each once. */
export const unknownOrganisations = (asked: readonly string[], known: readonly string[]): readonly string[] =>
  [...new Set(asked)].filter((organisation) => !known.includes(organisation));
