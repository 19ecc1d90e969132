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
    ...Object.entries(groups).map(([name, seats]) => group(name, seats.join(', '))),
    ...weighing(Object.entries(weights).map(([seat, weight]) => `${seat} (${weight})`)),
  ],
  dates: calendarInWords(calendar),
});

const weighing = (seats: readonly string[]): readonly Bilingual[] =>
  seats.length === 0 ? [] : [{ da: `Stemmevægt: ${seats.join(', ')}.`, en: `Voting weight: ${seats.join(', ')}.` }];

const group = (name: string, seats: string): Bilingual => ({
  da: `Gruppen ${name} er pladserne ${seats}.`,
  en: `The group ${name} consists of the seats ${seats}.`,
});
