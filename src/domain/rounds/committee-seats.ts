/** A seat of the committee at the instant of the command. */
export interface CommitteeSeat {
  readonly seat: string;
  readonly organisation: string;
  readonly name: string;
}

/** The ids among `asked` that are no seat of the committee. */
export function unknownSeats(asked: readonly string[], seats: readonly CommitteeSeat[]): readonly string[] {
  const known = new Set(seats.map(({ seat }) => seat));
  return asked.filter((seat) => !known.has(seat));
}

type Row = Readonly<Record<string, unknown>>;

/** Seats whose period `[valid_from, valid_to)` covers the instant, by name. */
export function committeeSeats(rows: readonly Row[], at: string): readonly CommitteeSeat[] {
  const covers = ({ valid_from: from, valid_to: to }: Row) =>
    Date.parse(from as string) <= Date.parse(at) && (to === null || Date.parse(at) < Date.parse(to as string));
  return rows
    .filter(covers)
    .map((row) => ({
      seat: row.seat_id as string,
      organisation: row.organisation_id as string,
      name: row.name as string,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
