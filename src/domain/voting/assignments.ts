/** Who may answer for a seat, from and until when; `rank` 0 is the member, then the substitutes in their order. */
export interface Holder {
  readonly person: string;
  readonly rank: number;
  readonly from: string;
  /** Null while it lasts. The instant itself is no longer in it. */
  readonly to: string | null;
}

/** A seat of the committee, as far as its votes go. */
export interface VotingSeat {
  readonly seat: string;
  readonly organisation: string;
  readonly group: string | null;
  readonly weight: number;
  readonly chair: boolean;
  readonly holders: readonly Holder[];
}

/** In what rank somebody acts for a seat; `lapsed`: did once; null: does not, or not yet. */
export type Capacity = { readonly rank: number; readonly substitute: boolean } | 'lapsed' | null;

/** Below every holder of the seat itself. */
const FROM_GROUP = Number.MAX_SAFE_INTEGER;

/** How instants are read, and whose substitutes may stand in for a seat besides its own. */
interface Assigning {
  readonly time: (instant: string) => number;
  readonly companions: (seat: VotingSeat) => readonly VotingSeat[];
}

/** In what capacity a person acts for a seat at an instant. */
export function capacityAt(seat: VotingSeat, person: string, at: number, { time, companions }: Assigning): Capacity {
  const covers = ({ from, to }: Holder) => time(from) <= at && (to === null || at < time(to));
  const own = seat.holders.filter((holder) => holder.person === person);
  const held = own.filter(covers).map(({ rank }) => rank);
  if (held.length > 0) return { rank: Math.min(...held), substitute: !held.includes(0) };
  const others = companions(seat).flatMap(({ holders }) => holders);
  if (others.some((holder) => holder.person === person && holder.rank > 0 && covers(holder)))
    return { rank: FROM_GROUP, substitute: true };
  return own.some(({ to }) => to !== null && time(to) <= at) ? 'lapsed' : null;
}

/** The seats of a seat's group; without a group, of its organisation. */
export function companions(seats: readonly VotingSeat[]): (seat: VotingSeat) => readonly VotingSeat[] {
  const bound = new Map<string, VotingSeat[]>();
  for (const seat of seats) bound.set(bond(seat), [...(bound.get(bond(seat)) ?? []), seat]);
  return (seat) => bound.get(bond(seat)) ?? [];
}

const bond = ({ group, organisation }: VotingSeat) =>
  group === null ? `organisation ${organisation}` : `group ${group}`;
