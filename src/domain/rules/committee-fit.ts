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
  const grouped = seats.map((seat) => ({ ...seat, group: groupOf(rules.groups, seat.name) }));
  const voting = contradictionsFor(rules.voting, grouped).map(({ path, text }) => ({
    path: ['voting', ...path],
    text,
  }));
  return [...strangers(rules, seats), ...voting];
}

function strangers({ groups }: RulesOfProcedure, seats: readonly NamedSeat[]): readonly Contradiction[] {
  const known = new Set(seats.map(({ name }) => name));
  return Object.entries(groups).flatMap(([group, names]) =>
    names.flatMap((name, index) => (known.has(name) ? [] : [{ path: ['groups', group, index], text: unknown(name) }])),
  );
}

const unknown = (seat: string) => ({
  da: `Udvalget har ingen plads med stemme, der hedder “${seat}”.`,
  en: `The committee has no seat with a vote that is called “${seat}”.`,
});
