import type { Contradiction } from '../voting/contradiction-texts.js';
import { contradictionsFor } from '../voting/seat-contradictions.js';
import { groupOf } from './group-of.js';
import type { RulesOfProcedure } from './rules-of-procedure.js';

/** A seat with a vote, as the committee has it. */
export interface NamedSeat {
  readonly seat: string;
  readonly organisation: string;
  readonly name: string;
  readonly weight: number;
  readonly chair: boolean;
}

/** What in rules of procedure cannot be so in a committee with these seats, and where in the document it stands. */
export function misfits(rules: RulesOfProcedure, seats: readonly NamedSeat[]): readonly Contradiction[] {
  const ruled = seats.map((seat) => ({
    ...seat,
    group: groupOf(rules.groups, seat.name),
    weight: rules.weights?.[seat.name] ?? seat.weight,
  }));
  const voting = contradictionsFor(rules.voting, ruled).map(({ path, text }) => ({
    path: ['voting', ...path],
    text,
  }));
  return [...strangers(rules, seats), ...voting];
}

function strangers({ groups, weights = {} }: RulesOfProcedure, seats: readonly NamedSeat[]): readonly Contradiction[] {
  const known = new Set(seats.map(({ name }) => name));
  const named = [
    ...Object.entries(groups).flatMap(([group, names]) =>
      names.map((name, index) => ({ name, path: ['groups', group, index] })),
    ),
    ...Object.keys(weights).map((name) => ({ name, path: ['weights', name] })),
  ];
  return named.flatMap(({ name, path }) => (known.has(name) ? [] : [{ path, text: unknown(name) }]));
}

const unknown = (seat: string) => ({
  da: `Udvalget har ingen plads med stemme, der hedder “${seat}”.`,
  en: `The committee has no seat with a vote that is called “${seat}”.`,
});
