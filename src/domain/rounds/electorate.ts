import type { RulesOfProcedure } from '../rules/rules-of-procedure.js';

/** A seat with a vote, as the committee has it at an instant. */
export interface SeatWithVote {
  readonly seat: string;
  readonly organisation: string;
  readonly name: string;
  readonly weight: number;
  readonly chair: boolean;
}

/** A seat that may answer in a round, with what the rules say of it. */
export interface ElectorSeat extends SeatWithVote {
  readonly group: string | null;
}

/** The seats that may answer in a round: their weights and groups are those that the rules give their names. */
export function electorate(
  seats: readonly SeatWithVote[],
  rules: Pick<RulesOfProcedure, 'groups' | 'weights'> | null,
): readonly ElectorSeat[] {
  const groupOf = (name: string) =>
    Object.entries(rules?.groups ?? {}).find(([, names]) => names.includes(name))?.[0] ?? null;
  return seats.map((seat) => ({
    ...seat,
    weight: rules?.weights?.[seat.name] ?? seat.weight,
    group: groupOf(seat.name),
  }));
}
