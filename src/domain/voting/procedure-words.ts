import type { Bilingual } from '../workflow/bilingual.js';
import { durationInWords } from './duration-words.js';
import { filled, joined, statedInWords } from './rule-vocabulary.js';
import type { VotingRules } from './voting-rules.js';

/** What the rules say of recusal, substitutes, reservations, changes, confirmation and silence. */
export const procedureInWords = (rules: VotingRules): readonly Bilingual[] => [
  RECUSAL[rules.recusal],
  ALTERNATES[rules.alternates],
  ...(rules.lapse ? [LAPSE[rules.lapse]] : []),
  STALE[rules.stale.askAgain],
  ...tentative(rules),
  ...silence(rules),
];

const word = (da: string, en: string): Bilingual => ({ da, en });

const RECUSAL: Readonly<Record<VotingRules['recusal'], Bilingual>> = {
  leavesBase: word('En inhabil plads regnes ikke med.', 'A recused seat is left out of every count.'),
  staysInBase: word(
    'En inhabil plads regnes stadig med blandt samtlige pladser.',
    'A recused seat is still counted among all seats.',
  ),
};

const ALTERNATES: Readonly<Record<VotingRules['alternates'], Bilingual>> = {
  any: word(
    'For en plads gælder det nyeste svar fra medlemmet eller en suppleant.',
    'For a seat the newest answer of the member or a substitute counts.',
  ),
  ranked: word(
    'For en plads gælder medlemmets svar, ellers svaret fra den første suppleant i rækken.',
    'For a seat the answer of the member counts, else that of the first substitute in order.',
  ),
  sameGroup: word(
    'For en plads kan også en suppleant fra samme gruppe eller organisation svare; det nyeste svar gælder.',
    'For a seat a substitute of the same group or organisation may answer too; the newest answer counts.',
  ),
};

const LAPSE: Readonly<Record<NonNullable<VotingRules['lapse']>, Bilingual>> = {
  approves: word(
    'Et forbehold, hvis frist er udløbet, er en godkendelse.',
    'A reservation whose time is over is an approval.',
  ),
  abstains: word(
    'Et forbehold, hvis frist er udløbet, er at undlade at stemme.',
    'A reservation whose time is over is an abstention.',
  ),
};

const STALE: Readonly<Record<VotingRules['stale']['askAgain'], Bilingual>> = {
  all: word('Efter en væsentlig ændring spørges alle igen.', 'After a material change everybody is asked again.'),
  answered: word(
    'Efter en væsentlig ændring spørges de, der har svaret, igen.',
    'After a material change those who have answered are asked again.',
  ),
  opposed: word(
    'Efter en væsentlig ændring spørges de, der var imod, igen.',
    'After a material change those who were against are asked again.',
  ),
  nobody: word(
    'Efter en væsentlig ændring gælder de afgivne svar stadig.',
    'After a material change the answers given still stand.',
  ),
};

function tentative({ tentative: rule }: VotingRules): readonly Bilingual[] {
  if (!rule) return [];
  return [
    filled(
      'En beslutning er foreløbig i {period} og falder, hvis mere end {share} af pladserne gør indsigelse.',
      'A decision is tentative for {period} and fails if more than {share} of the seats object.',
      { period: durationInWords(rule.period), share: statedInWords(rule.failsAbove) },
    ),
  ];
}

function silence({ silence: rule, matters }: VotingRules): readonly Bilingual[] {
  if (!rule) return [];
  const labels = rule.matters.map(
    (key) => matters[key]?.label ?? word('sager uden egen regel', 'matters without a rule of their own'),
  );
  const within = rule.period
    ? filled(' inden {period}', ' within {period}', { period: durationInWords(rule.period) })
    : word('', '');
  return [
    filled(
      'Stiltiende godkendelse kan bruges til: {matters}. Gør nogen indsigelse{within}, går sagen {next}.',
      'Approval by silence may be used for: {matters}. If anybody objects{within}, the matter goes to {next}.',
      { matters: joined(labels, word(', ', ', ')), within, next: NEXT[rule.onFailure] },
    ),
  ];
}

const NEXT = { meeting: word('til et møde', 'a meeting'), vote: word('til afstemning', 'a vote') };
