import type { RulesOfProcedure } from './rules-of-procedure.js';

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
export const electorate = (
  seats: readonly SeatWithVote[],
  rules: Pick<RulesOfProcedure, 'groups' | 'weights'> | null,
): readonly ElectorSeat[] =>
  seats.map((seat) => ({
    ...seat,
    weight: rules?.weights[seat.name] ?? seat.weight,
    group: groupOf(rules?.groups ?? {}, seat.name),
  }));

const groupOf = (groups: RulesOfProcedure['groups'], seat: string): string | null =>
  Object.entries(groups).find(([, names]) => names.includes(seat))?.[0] ?? null;
