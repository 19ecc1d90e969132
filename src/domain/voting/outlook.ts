import { render, type Bilingual, type Params } from '../workflow/bilingual.js';
import { stillNeeds, worded } from './explanation.js';
import { missingFrom, type Rules, type Tally } from './tally.js';
import { isSettled, verdict, type Verdict } from './verdict.js';

/** What a round would come to on a paper if it were concluded now. */
export interface Outlook {
  readonly comesTo: Verdict | 'chairConcludes';
  /** Whether those who have not answered cannot change it. */
  readonly settled: boolean;
  readonly missing: number;
  readonly sentence: Bilingual;
}

/** Who stands in the way, by the names of their organisations. */
export interface Opponents {
  readonly cannot: readonly string[];
  readonly reservation: readonly string[];
}

const SENTENCES = {
  chairConcludes: { da: 'Formanden konkluderer.', en: 'The chair concludes.' },
  approved: { da: 'Konkluderes der nu, er dokumentet godkendt.', en: 'Concluded now, the paper is approved.' },
  notApproved: {
    da: 'Konkluderes der nu, er dokumentet ikke godkendt.',
    en: 'Concluded now, the paper is not approved.',
  },
  noQuorum: {
    da: 'Konkluderes der nu, kan der ikke træffes beslutning.',
    en: 'Concluded now, nothing can be decided.',
  },
  missingOne: { da: 'Mangler svar fra 1 plads.', en: 'Waits for the answer of 1 seat.' },
  missing: { da: 'Mangler svar fra {count} pladser.', en: 'Waits for the answers of {count} seats.' },
  cannot: { da: 'Kan ikke godkendes af {names}.', en: 'Cannot be approved by {names}.' },
  reservation: { da: 'Forbehold fra {names}.', en: 'Reservation by {names}.' },
  unsettled: {
    da: 'De, der ikke har svaret, kan ændre udfaldet.',
    en: 'Those who have not answered could change the outcome.',
  },
} satisfies Record<string, Bilingual>;

const say = (code: keyof typeof SENTENCES, params: Params = {}): Bilingual => ({
  da: render(SENTENCES[code], 'da', params),
  en: render(SENTENCES[code], 'en', params),
});

/** The likely outcome and what it still needs; `null` rules are those of a chair who concludes. */
export function outlook(rules: Rules | null, tally: Tally, opponents: Opponents): Outlook {
  const comesTo = rules ? verdict(rules, tally) : 'chairConcludes';
  const [missing, settled] = [missingFrom(tally), rules !== null && isSettled(rules, tally)];
  const needs = stillNeeds(rules, tally);
  const sentences = [
    say(comesTo),
    ...(needs ? [worded([needs])] : []),
    ...(missing > 0 ? [say(missing === 1 ? 'missingOne' : 'missing', { count: missing })] : []),
    ...opposition(opponents),
    ...(rules && !settled ? [say('unsettled')] : []),
  ];
  return { comesTo, settled, missing, sentence: joined(sentences) };
}

const opposition = (opponents: Opponents): readonly Bilingual[] =>
  (['cannot', 'reservation'] as const)
    .filter((choice) => opponents[choice].length > 0)
    .map((choice) => say(choice, { names: opponents[choice].join(', ') }));

const joined = (sentences: readonly Bilingual[]): Bilingual => ({
  da: sentences.map(({ da }) => da).join(' '),
  en: sentences.map(({ en }) => en).join(' '),
});
