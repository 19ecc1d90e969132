import { calendarInWords } from '../calendar/calendar-words.js';
import { rulesInWords as votingInWords } from '../voting/voting-words.js';
import type { Bilingual } from '../workflow/bilingual.js';
import type { RulesOfProcedure } from './rules-of-procedure.js';

/** What rules of procedure say, part by part, one rule a sentence. */
export interface RulesInWords {
  readonly decisions: readonly Bilingual[];
  readonly dates: readonly Bilingual[];
}

export const rulesInWords = ({ voting, calendar, groups, weights = {} }: RulesOfProcedure): RulesInWords => ({
  decisions: [
    ...votingInWords(voting),
    ...Object.entries(groups).map(([name, seats]) => group(name, seats.join(', '))),
    ...votes(Object.entries(weights)),
  ],
  dates: calendarInWords(calendar),
});

const group = (name: string, seats: string): Bilingual => ({
  da: `Gruppen ${name} er pladserne ${seats}.`,
  en: `The group ${name} consists of the seats ${seats}.`,
});

/** A seat that is not named has one vote. */
function votes(weights: readonly (readonly [string, number])[]): readonly Bilingual[] {
  if (weights.length === 0) return [];
  const named = weights.map(([seat, weight]) => `${seat} ${weight}`).join(', ');
  return [{ da: `Stemmevægt: ${named}; ellers 1.`, en: `Voting weight: ${named}; otherwise 1.` }];
}
