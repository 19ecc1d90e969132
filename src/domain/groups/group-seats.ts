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
  typeof from === 'string' ? [{ from, until: until as string | null }] : [];

const after = (until: string | null, at: string) => until === null || Date.parse(at) < Date.parse(until);

/** How many seats are held at an instant. */
export const heldAt = (seats: readonly GroupSeat[], at: string): number =>
  seats.filter(({ held }) => held.some(({ from, until }) => Date.parse(from) <= Date.parse(at) && after(until, at)))
    .length;

/** Presiding seats, other than the one named, that last beyond an instant. */
export const otherChairs = (seats: readonly GroupSeat[], at: string, own?: string): number =>
  seats.filter(({ seat, chair, until }) => chair && seat !== own && after(until, at)).length;

/** Whether nobody holds a seat at an instant or later. */
export const isFree = (seats: readonly GroupSeat[], seat: string, at: string): boolean =>
  !seats.some((one) => one.seat === seat && one.held.some(({ until }) => after(until, at)));
