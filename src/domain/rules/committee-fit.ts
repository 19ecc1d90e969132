import type { Contradiction } from '../voting/contradiction-texts.js';
import { contradictionsFor } from '../voting/seat-contradictions.js';
import { electorate, type SeatWithVote } from './electorate.js';
import { rulesOfProcedure, type RulesOfProcedure } from './rules-of-procedure.js';

/**
 * The first thing in a document that cannot be so in the committee; undefined where it fits. A document from before a part of
 * the schema was there says nothing of it, so that what was adopted then is told again without a fault.
 */
export function firstMisfit(document: unknown, seats: readonly SeatWithVote[]): Contradiction | undefined {
  const { data } = rulesOfProcedure.safeParse(document);
  return data && misfits(data, seats)[0];
}

/** What in rules of procedure cannot be so in a committee with these seats, and where in the document it stands. */
function misfits(rules: RulesOfProcedure, seats: readonly SeatWithVote[]): readonly Contradiction[] {
  const voting = contradictionsFor(rules.voting, electorate(seats, rules)).map(({ path, text }) => ({
    path: ['voting', ...path],
    text,
  }));
  return [...strangers(rules, seats), ...voting];
}

function strangers({ groups, weights }: RulesOfProcedure, seats: readonly SeatWithVote[]): readonly Contradiction[] {
  const named = [
    ...Object.entries(groups).flatMap(([group, names]) =>
      names.map((name, index) => ({ name, path: ['groups', group, index] })),
    ),
    ...Object.keys(weights).map((name) => ({ name, path: ['weights', name] })),
  ];
  const known = new Set(seats.map(({ name }) => name));
  return named.filter(({ name }) => !known.has(name)).map(({ name, path }) => ({ path, text: unknown(name) }));
}

const unknown = (seat: string) => ({
  da: `Udvalget har ingen plads med stemme, der hedder “${seat}”.`,
  en: `The committee has no seat with a vote that is called “${seat}”.`,
});
