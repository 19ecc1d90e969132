import { calendarInWords } from '../calendar/calendar-words.js';
import { rulesInWords as votingInWords } from '../voting/voting-words.js';
import type { Bilingual } from '../workflow/bilingual.js';
import type { RulesOfProcedure } from './rules-of-procedure.js';

/** What rules of procedure say, part by part, one rule a sentence. */
export interface RulesInWords {
  readonly decisions: readonly Bilingual[];
  readonly dates: readonly Bilingual[];
}

export const rulesInWords = ({ voting, calendar, groups, weights }: RulesOfProcedure): RulesInWords => ({
  decisions: [
    ...votingInWords(voting),
    ...Object.entries(weights).map(([seat, votes]) => weight(seat, votes)),
    ...Object.entries(groups).map(([name, seats]) => group(name, seats.join(', '))),
  ],
  dates: calendarInWords(calendar),
});

const weight = (seat: string, votes: number): Bilingual => ({
  da: `Pladsen ${seat} har ${votes} ${votes === 1 ? 'stemme' : 'stemmer'}.`,
  en: `The seat ${seat} has ${votes} ${votes === 1 ? 'vote' : 'votes'}.`,
});

const group = (name: string, seats: string): Bilingual => ({
  da: `Gruppen ${name} er pladserne ${seats}.`,
  en: `The group ${name} consists of the seats ${seats}.`,
});
