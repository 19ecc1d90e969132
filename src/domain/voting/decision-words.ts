import type { Bilingual } from '../workflow/bilingual.js';
import { conditionInWords } from './condition-words.js';
import type { DecisionRule } from './decision-rule.js';
import { durationInWords } from './duration-words.js';
import { quorumShare } from './quorum-count.js';
import { filled, LIMITS, ROUNDED, statedInWords } from './rule-vocabulary.js';
import type { Quorum } from './voting-quorum.js';

const word = (da: string, en: string): Bilingual => ({ da, en });

/** A decision rule in plain words: when it is approved, abstentions and ties where they matter, and the quorum. */
export function decisionInWords(rule: DecisionRule): readonly Bilingual[] {
  const { condition, quorum } = rule;
  const approved =
    condition.kind === 'consensus'
      ? word(
          'Formanden konkluderer ved konsensus; indsigelser føres til referat.',
          'The chair concludes by consensus; objections are minuted.',
        )
      : filled('Godkendt, når {condition}.', 'Approved when {condition}.', { condition: conditionInWords(condition) });
  const details = condition.kind === 'consensus' ? [] : [ABSTENTIONS[rule.abstentions], TIES[rule.ties]];
  return [approved, ...details, ...(quorum ? quorumInWords(quorum) : [])];
}

const ABSTENTIONS: Readonly<Record<DecisionRule['abstentions'], Bilingual>> = {
  neutral: word(
    'Den, der undlader at stemme, tæller ikke blandt de afgivne stemmer.',
    'Whoever abstains is not among the votes cast.',
  ),
  against: word('At undlade at stemme tæller som at stemme imod.', 'Abstaining counts as voting against.'),
  outOfBase: word('Den, der undlader at stemme, regnes slet ikke med.', 'Whoever abstains is left out of every count.'),
};

const TIES: Readonly<Record<DecisionRule['ties'], Bilingual>> = {
  falls: word('Ved stemmelighed falder forslaget.', 'In a tie the proposal falls.'),
  furtherDiscussion: word('Ved stemmelighed drøftes sagen videre.', 'In a tie the matter is discussed further.'),
  chairCasts: word('Ved stemmelighed er formandens stemme afgørende.', 'In a tie the vote of the chair decides.'),
  chairWithoutVote: word('Formanden stemmer kun ved stemmelighed.', 'The chair votes in a tie only.'),
};

function quorumInWords(quorum: Quorum): readonly Bilingual[] {
  const { chair, missed } = quorum;
  const number = numberInWords(quorum);
  return [
    ...(number ? [filled('Beslutningsdygtig, når {number}.', 'There is a quorum when {number}.', { number })] : []),
    ...(chair ? [word('Formanden skal deltage.', 'The chair must take part.')] : []),
    missedInWords(missed),
  ];
}

function numberInWords(quorum: Quorum): Bilingual | null {
  const share = quorumShare(quorum);
  const rounded = ROUNDED[quorum.rounding ?? 'not'];
  if (!share)
    return quorum.atLeast === undefined
      ? null
      : filled('mindst {number} {by}', 'at least {number} {by}', {
          number: String(quorum.atLeast),
          by: COUNTED[quorum.by],
        });
  return filled('{limit} {share} af {all} {by}{rounded}', '{limit} {share} of {all} {by}{rounded}', {
    limit: LIMITS[share.side],
    share: statedInWords(share.stated),
    all: quorum.by === 'organisations' ? word('organisationerne', 'the organisations') : word('pladserne', 'the seats'),
    by: SHARED[quorum.by],
    rounded,
  });
}

const COUNTED: Readonly<Record<Quorum['by'], Bilingual>> = {
  heads: word('personer er til stede', 'persons are present'),
  seats: word('pladser er repræsenteret', 'seats are represented'),
  organisations: word('organisationer er repræsenteret', 'organisations are represented'),
  answers: word('pladser har svaret', 'seats have answered'),
};

const SHARED: Readonly<Record<Quorum['by'], Bilingual>> = {
  heads: word('er til stede', 'are present'),
  seats: word('er repræsenteret', 'are represented'),
  organisations: word('er repræsenteret', 'are represented'),
  answers: word('har svaret', 'have answered'),
};

function missedInWords(missed: Quorum['missed']): Bilingual {
  if (missed.kind === 'void') return word('Ellers kan intet besluttes.', 'Otherwise nothing can be decided.');
  if (missed.kind === 'nextMeeting')
    return missed.regardless
      ? word(
          'Ellers tages sagen op på næste møde, som kan beslutte uanset antallet af deltagere.',
          'Otherwise the matter comes up at the next meeting, which can decide whatever the number taking part.',
        )
      : word('Ellers tages sagen op på næste møde.', 'Otherwise the matter comes up at the next meeting.');
  const by = durationInWords(missed.by);
  if (!missed.notice)
    return filled('Ellers forlænges fristen med {by}.', 'Otherwise the time is extended by {by}.', { by });
  return filled(
    'Ellers forlænges fristen med {by}, med {notice} varsel.',
    'Otherwise the time is extended by {by}, with {notice} notice.',
    {
      by,
      notice: durationInWords(missed.notice),
    },
  );
}
