/** A committee by its name, and how organisations that have seats there are called, by their ids. */
export interface CommitteeFact {
  readonly name: string;
  readonly organisations: Readonly<Record<string, string>>;
}

/** Rows of `fact_committee`, one for each organisation. */
export function committeeFact(rows: readonly Readonly<Record<string, unknown>>[]): CommitteeFact {
  const named = rows.filter(({ organisation }) => organisation !== null);
  return {
    name: rows.map(({ name }) => String(name))[0] ?? '',
    organisations: Object.fromEntries(named.map(({ organisation, short }) => [String(organisation), String(short)])),
  };
}
