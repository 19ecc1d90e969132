import type { Context } from './context.js';

/** Somebody of a seat, or a guest by name, as a payload names them. */
export interface Whom {
  readonly seat?: string | undefined;
  readonly name?: string | undefined;
  readonly organisation?: string | undefined;
}

const seatOf = ({ facts }: Context, seat: string | undefined) => facts.committeeSeats?.find((one) => one.seat === seat);

/** A seat without a name of its own is called what the committee calls it. */
export const attendeeName = (context: Context, { seat, name }: Whom): string =>
  name ?? seatOf(context, seat)?.name ?? '';

/** The same as it stands in a slice row. */
export const whomAsRow = (context: Context, whom: Whom) => ({
  seat: whom.seat ?? null,
  name: attendeeName(context, whom),
  organisation: whom.organisation ?? seatOf(context, whom.seat)?.organisation ?? null,
});
