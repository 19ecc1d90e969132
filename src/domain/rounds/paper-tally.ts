import type { Lapse, Tally } from '../voting/tally.js';

/** The count on one paper of a round. */
export interface PaperTally extends Tally {
  readonly paper: string;
  /** Those of the reservations whose time is over. */
  readonly lapsed: number;
}

type Row = Readonly<Record<string, unknown>>;

/** Rows of `fact_tally`, one a paper; the counting itself is the database's, since a round may have a thousand seats. */
export function paperTallies(rows: readonly Row[], at: string): readonly PaperTally[] {
  const n = (value: unknown) => Number(value ?? 0);
  return rows.map((row) => ({
    paper: row.paper as string,
    seats: n(row.seats),
    approve: n(row.approve),
    approveWithRemarks: n(row.approve_with_remarks),
    reservation: n(row.reservation),
    cannot: n(row.cannot),
    abstain: n(row.abstain),
    lapsed: ((row.reserved_until ?? []) as readonly string[]).filter((until) => Date.parse(until) <= Date.parse(at))
      .length,
  }));
}

/** The count as the rules have it: what becomes of reservations whose time is over. Without a rule they stand. */
export function withLapse({ lapsed, ...tally }: PaperTally, lapse: Lapse | undefined): Tally {
  if (lapse === undefined) return tally;
  const choice = lapse === 'approves' ? 'approve' : 'abstain';
  return { ...tally, reservation: tally.reservation - lapsed, [choice]: tally[choice] + lapsed };
}
