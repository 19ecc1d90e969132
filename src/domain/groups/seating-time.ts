/** The later of two instants; the first when there is no second. */
export const later = (one: string, other: string | null): string =>
  other !== null && Date.parse(other) > Date.parse(one) ? other : one;

/** The first instant after one that is taken: periods that follow each other do not overlap. */
export const justAfter = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString();
