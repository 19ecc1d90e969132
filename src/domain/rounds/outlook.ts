import { forecast, type ForecastTimes } from '../voting/forecast.js';
import { worded } from '../voting/lines.js';
import { render, type Bilingual, type Params } from '../workflow/bilingual.js';
import type { PaperCount } from './paper-count.js';
import type { Way } from './procedure.js';

/** Who stands in the way, by the names of their organisations. */
export interface Opponents {
  readonly cannot: readonly string[];
  readonly reservation: readonly string[];
}

const SENTENCES = {
  chairConcludes: { da: 'Formanden konkluderer.', en: 'The chair concludes.' },
  silent: {
    da: 'Gør ingen indsigelse inden fristen, er dokumentet godkendt stiltiende.',
    en: 'If nobody objects by the deadline, the paper is approved by silence.',
  },
  missingOne: { da: 'Mangler svar fra 1 plads.', en: 'Waits for the answer of 1 seat.' },
  missing: { da: 'Mangler svar fra {count} pladser.', en: 'Waits for the answers of {count} seats.' },
  cannot: { da: 'Kan ikke godkendes af {names}.', en: 'Cannot be approved by {names}.' },
  reservation: { da: 'Forbehold fra {names}.', en: 'Reservation by {names}.' },
} satisfies Record<string, Bilingual>;

const say = (code: keyof typeof SENTENCES, params: Params = {}): Bilingual => ({
  da: render(SENTENCES[code], 'da', params),
  en: render(SENTENCES[code], 'en', params),
});

/** Where the round is heading on a paper: what it comes to if nobody else answers, what it needs, and who is against. */
export function outlook(way: Way, count: PaperCount, opponents: Opponents, times: ForecastTimes): Bilingual {
  const said = [...heading(way, count, times), ...opposition(opponents)];
  return { da: said.map(({ da }) => da).join(' '), en: said.map(({ en }) => en).join(' ') };
}

function heading(way: Way, count: PaperCount, times: ForecastTimes): readonly Bilingual[] {
  if (way === 'consensus') return [say('chairConcludes'), ...awaited(count)];
  if (way === 'silence') return count.verdict === 'approved' ? [say('silent')] : [worded(count.explanation)];
  return [worded(forecast(count, times).outlook), ...awaited(count)];
}

const awaited = ({ tally: { missing } }: PaperCount): readonly Bilingual[] =>
  missing > 0 ? [say(missing === 1 ? 'missingOne' : 'missing', { count: missing })] : [];

const opposition = (opponents: Opponents): readonly Bilingual[] =>
  (['cannot', 'reservation'] as const)
    .filter((choice) => opponents[choice].length > 0)
    .map((choice) => say(choice, { names: opponents[choice].join(', ') }));
