import type { Tally } from '../voting/tally.js';

/** The count on one paper of a round. */
export interface PaperTally extends Tally {
  readonly paper: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Rows of `fact_tally`, one a paper; the counting itself is the database's, since a round may have a thousand seats. */
export function paperTallies(rows: readonly Row[]): readonly PaperTally[] {
  const n = (value: unknown) => Number(value ?? 0);
  return rows.map((row) => ({
    paper: row.paper as string,
    seats: n(row.seats),
    approve: n(row.approve),
    approveWithRemarks: n(row.approve_with_remarks),
    reservation: n(row.reservation),
    cannot: n(row.cannot),
    abstain: n(row.abstain),
  }));
}
