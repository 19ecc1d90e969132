import type { Bilingual } from '../workflow/bilingual.js';
import { canonicalJson } from '../workflow/canonical.js';
import { decisionRule, type Channel } from './decision-rule.js';
import { decisionInWords } from './decision-words.js';
import { procedureInWords } from './procedure-words.js';
import { joined } from './rule-vocabulary.js';
import { DEFAULT_MATTER, type VotingRules } from './voting-rules.js';

/** The rules in plain words, sentence by sentence. */
export function rulesInWords(rules: VotingRules): readonly Bilingual[] {
  return [
    votes(rules),
    ...matterInWords(rules, DEFAULT_MATTER, null),
    ...Object.entries(rules.matters).flatMap(([key, { label }]) => matterInWords(rules, key, label)),
    ...procedureInWords(rules),
  ];
}

const word = (da: string, en: string): Bilingual => ({ da, en });

function votes({ votes: { per, weighted } }: VotingRules): Bilingual {
  if (per === 'organisation')
    return weighted
      ? word(
          'Hver organisation stemmer samlet med sin stemmevægt; er dens pladser uenige, har den undladt at stemme.',
          'Each organisation votes as one, with its voting weight; when its seats disagree, it has abstained.',
        )
      : word(
          'Hver organisation har én stemme; er dens pladser uenige, har den undladt at stemme.',
          'Each organisation has one vote; when its seats disagree, it has abstained.',
        );
  return weighted
    ? word('Hver plads stemmer med sin stemmevægt.', 'Each seat votes with its voting weight.')
    : word('Hver plads har én stemme.', 'Each seat has one vote.');
}

/** One way of deciding, or one at meetings and another in writing. */
function matterInWords(rules: VotingRules, matter: string, label: Bilingual | null): readonly Bilingual[] {
  const inChannel = (channel: Channel) => decisionRule(rules, matter, channel);
  const [meeting, written] = [inChannel('meeting'), inChannel('written')];
  const prefix = label ? word(`${label.da}: `, `${label.en}: `) : word('', '');
  if (canonicalJson(meeting) === canonicalJson(written))
    return decisionInWords(meeting).map((sentence) => joined([prefix, sentence], word('', '')));
  const at = (where: Bilingual, sentences: readonly Bilingual[]) =>
    sentences.map((sentence) => joined([prefix, where, sentence], word('', '')));
  return [
    ...at(word('På møde: ', 'At a meeting: '), decisionInWords(meeting)),
    ...at(word('Skriftligt: ', 'In writing: '), decisionInWords(written)),
  ];
}
