import { justAfter, later } from './seating-time.js';

/** A seat in a group's own committee, and when somebody holds it as its member. Ends that are null are open. */
export interface GroupSeat {
  readonly seat: string;
  readonly chair: boolean;
  readonly until: string | null;
  readonly held: readonly { readonly from: string; readonly until: string | null }[];
}

type Row = Readonly<Record<string, unknown>>;

/** One seat for all the rows that it has, a row being one of its holders. */
export function groupSeats(rows: readonly Row[]): readonly GroupSeat[] {
  const seats = [...new Set(rows.map((row) => row.seat_id as string))].sort();
  return seats.map((seat) => {
    const own = rows.filter((row) => row.seat_id === seat);
    return {
      seat,
      chair: own[0]!.chair as boolean,
      until: own[0]!.valid_to as string | null,
      held: own.flatMap(holding),
    };
  });
}

const holding = ({ held_from: from, held_to: until }: Row) =>
  typeof from === 'string' ? [{ from, until: typeof until === 'string' ? wholly(until) : null }] : [];

/** The database knows microseconds, an instant here milliseconds: what ends between two ends at the later one. */
const wholly = (instant: string): string => (/\.\d{3}\d*[1-9]/.test(instant) ? justAfter(instant) : instant);

const after = (until: string | null, at: string) => until === null || Date.parse(at) < Date.parse(until);

/** How many seats are held at an instant. */
export const heldAt = (seats: readonly GroupSeat[], at: string): number =>
  seats.filter(({ held }) => held.some(({ from, until }) => Date.parse(from) <= Date.parse(at) && after(until, at)))
    .length;

/** Presiding seats, other than the one named, that last beyond an instant. */
export const otherChairs = (seats: readonly GroupSeat[], at: string, own?: string): number =>
  seats.filter(({ seat, chair, until }) => chair && seat !== own && after(until, at)).length;

/** The first instant, not before one given, from which nobody holds a seat; null while somebody holds it until further notice. */
export function freeFrom(seats: readonly GroupSeat[], seat: string, at: string): string | null {
  const held = seats.filter((one) => one.seat === seat).flatMap((one) => one.held);
  const ends = held.map(({ until }) => until).filter((until) => after(until, at));
  return ends.includes(null) ? null : (ends as string[]).reduce(later, at);
}
