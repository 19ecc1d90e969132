/** How organisations are called, by their id. */
export interface Names {
  readonly organisations: Readonly<Record<string, string>>;
}

interface Who {
  readonly seat: string | null;
  readonly name: string;
  readonly organisation: string | null;
}

/** Who spoke: the organisation, where there is one. A guest's organisation stands there in words, a seat's by its id. */
export const speakerOf = (who: Who, names: Names): string => organisationOf(who, names) ?? who.name;

/** What an organisation is called; null where that is not known. */
export function organisationOf({ seat, organisation }: Who, { organisations }: Names): string | null {
  if (organisation === null) return null;
  return organisations[organisation] ?? (seat === null ? organisation : null);
}
