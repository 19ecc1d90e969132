import type { Contradiction } from '../voting/contradiction-texts.js';
import { contradictionsFor } from '../voting/seat-contradictions.js';
import { electorate, type SeatWithVote } from './electorate.js';
import type { RulesOfProcedure } from './rules-of-procedure.js';

/** What in rules of procedure cannot be so in a committee with these seats, and where in the document it stands. */
export function misfits(rules: RulesOfProcedure, seats: readonly SeatWithVote[]): readonly Contradiction[] {
  const voting = contradictionsFor(rules.voting, electorate(seats, rules)).map(({ path, text }) => ({
    path: ['voting', ...path],
    text,
  }));
  return [...strangers(rules, seats), ...voting];
}

function strangers({ groups, weights }: RulesOfProcedure, seats: readonly SeatWithVote[]): readonly Contradiction[] {
  const known = new Set(seats.map(({ name }) => name));
  const named = [
    ...Object.entries(groups).flatMap(([group, names]) =>
      names.map((name, index) => ({ name, path: ['groups', group, index] })),
    ),
    ...Object.keys(weights).map((name) => ({ name, path: ['weights', name] })),
  ];
  return named.filter(({ name }) => !known.has(name)).map(({ name, path }) => ({ path, text: unknown(name) }));
}

const unknown = (seat: string) => ({
  da: `Udvalget har ingen plads med stemme, der hedder “${seat}”.`,
  en: `The committee has no seat with a vote that is called “${seat}”.`,
});
