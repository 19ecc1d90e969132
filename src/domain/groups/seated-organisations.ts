/** An organisation with a seat in the committee, as it is called now. */
export interface SeatedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Rows of `fact_seated_organisation`, by id. */
export const seatedOrganisations = (rows: readonly Row[]): readonly SeatedOrganisation[] =>
  rows
    .map(({ id, name, short }) => ({ id: id as string, name: name as string, short: short as string }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
