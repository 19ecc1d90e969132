/** A seat that is wanted at a meeting. */
export interface WantedSeat {
  readonly seat: string;
  readonly organisation: string;
  readonly chair: boolean;
}

/** How many can come, and who of weight among them. */
export interface Able {
  /** False where the committee has a chair who cannot come. */
  readonly chairAble: boolean;
  readonly quorumLikely: boolean;
  readonly seats: number;
  readonly organisations: number;
}

/** What a date is worth with these seats able to come; `quorum` is how many seats must. */
export function ableOf(wanted: readonly WantedSeat[], can: (seat: string) => boolean, quorum: number): Able {
  const able = wanted.filter(({ seat }) => can(seat));
  return {
    chairAble: wanted.every(({ chair, seat }) => !chair || can(seat)),
    quorumLikely: able.length >= quorum,
    seats: able.length,
    organisations: new Set(able.map(({ organisation }) => organisation)).size,
  };
}

/** The better first: the chair, the quorum, most seats, most organisations. */
export const byAble = (one: Able, other: Able): number =>
  Number(other.chairAble) - Number(one.chairAble) ||
  Number(other.quorumLikely) - Number(one.quorumLikely) ||
  other.seats - one.seats ||
  other.organisations - one.organisations;
