/** A seat in a group that somebody has left and for which nobody is being asked. */
export interface Vacancy {
  readonly nomination: string;
  readonly seat: string;
  readonly seatName: string;
  readonly organisation: string;
  readonly chair: boolean;
  readonly from: string;
}

type Row = Readonly<Record<string, unknown>>;

/** The vacancies of a group, in the order of their nominations. */
export const vacancies = (rows: readonly Row[]): readonly Vacancy[] =>
  rows
    .map((row) => ({
      nomination: row.nomination as string,
      seat: row.seat as string,
      seatName: row.seat_name as string,
      organisation: row.organisation as string,
      chair: row.chair as boolean,
      from: row.vacant_from as string,
    }))
    .sort((one, other) => (one.nomination < other.nomination ? -1 : 1));
