/**
 * A place in the journal of all instances: the transaction that wrote an entry, then the entry's number. In this order
 * nothing ever appears behind a place already passed; by number alone it could, since numbers are drawn before the commit.
 */
export interface Position {
  readonly xact: bigint;
  readonly id: bigint;
}

export const isAfter = (one: Position, other: Position): boolean =>
  one.xact > other.xact || (one.xact === other.xact && one.id > other.id);

export const eventIdOf = ({ xact, id }: Position): string => `${xact}-${id}`;

/** The place named by a Last-Event-ID; undefined when it is not one of ours. */
export function positionIn(eventId: string | undefined): Position | undefined {
  const [, xact, id] = /^(\d{1,20})-(\d{1,18})$/.exec(eventId ?? '') ?? [];
  return xact === undefined || id === undefined ? undefined : { xact: BigInt(xact), id: BigInt(id) };
}
