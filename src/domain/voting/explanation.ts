import { render, type Bilingual, type Params } from '../workflow/bilingual.js';
import { answeredBy, missingFrom, votesAgainst, votesFor, type Rules, type Tally } from './tally.js';
import { quorumOf, verdict } from './verdict.js';

/** One line of a worked explanation: what is stored is the code and its parameters. */
export interface Line {
  readonly code: Code;
  readonly params: Params;
}

const SENTENCES = {
  'consensus.concluded': {
    da: 'Formanden konkluderede ved konsensus.',
    en: 'The chair concluded by consensus.',
  },
  'positions.counted': {
    da: 'Kan godkende: {approve}; med bemærkninger: {approveWithRemarks}; med forbehold: {reservation}; kan ikke godkende: {cannot}; undlader: {abstain}; ikke svaret: {missing}.',
    en: 'Can approve: {approve}; with remarks: {approveWithRemarks}; with a reservation: {reservation}; cannot approve: {cannot}; abstaining: {abstain}; not answered: {missing}.',
  },
  'quorum.reached': {
    da: '{answered} af {seats} pladser har svaret; mindst {quorum} kræves.',
    en: '{answered} of {seats} seats have answered; at least {quorum} must.',
  },
  'quorum.missing': {
    da: 'Kun {answered} af {seats} pladser har svaret; mindst {quorum} kræves, så der kan ikke træffes beslutning.',
    en: 'Only {answered} of {seats} seats have answered; at least {quorum} must, so nothing can be decided.',
  },
  'vote.carried': {
    da: 'Flertal blandt de afgivne stemmer: {for} for, {against} imod.',
    en: 'A majority of the votes cast: {for} for, {against} against.',
  },
  'vote.fallen': {
    da: 'Ikke flertal blandt de afgivne stemmer: {for} for, {against} imod.',
    en: 'No majority of the votes cast: {for} for, {against} against.',
  },
  'written.agreed': {
    da: 'Ingen har forbehold eller kan ikke godkende.',
    en: 'Nobody has a reservation or cannot approve.',
  },
  'written.opposed': {
    da: 'Med forbehold eller kan ikke godkende: {against}.',
    en: 'With a reservation or cannot approve: {against}.',
  },
  'written.unsupported': {
    da: 'Ingen har godkendt.',
    en: 'Nobody has approved.',
  },
  'needs.position': { da: 'Mangler 1 tilkendegivelse.', en: 'Needs 1 more position.' },
  'needs.positions': { da: 'Mangler {count} tilkendegivelser.', en: 'Needs {count} more positions.' },
  'needs.vote': { da: 'Mangler 1 stemme for.', en: 'Needs 1 more vote for.' },
  'needs.votes': { da: 'Mangler {count} stemmer for.', en: 'Needs {count} more votes for.' },
  'needs.approval': { da: 'Mangler, at nogen godkender.', en: 'Needs somebody to approve.' },
  'needs.agreement': {
    da: 'Mangler afklaring med dem, der har forbehold eller ikke kan godkende: {count}.',
    en: 'Needs to be settled with those who have a reservation or cannot approve: {count}.',
  },
} satisfies Record<string, Bilingual>;

export type Code = keyof typeof SENTENCES;

const line = (code: Code, params: Params = {}): Line => ({ code, params });
const several = (one: Code, many: Code, count: number) => (count === 1 ? line(one) : line(many, { count }));

/** Lines as text in both languages. */
export function worded(lines: readonly Line[]): Bilingual {
  const inOne = (language: 'da' | 'en') =>
    lines.map(({ code, params }) => render(SENTENCES[code], language, params)).join(' ');
  return { da: inOne('da'), en: inOne('en') };
}

/** Why the outcome is what it is, step by step; `null` rules are those of a chair who concludes. */
export function explain(rules: Rules | null, tally: Tally): readonly Line[] {
  if (!rules) return [line('consensus.concluded'), counted(tally)];
  return [counted(tally), quorumLine(rules, tally), ...majorityLine(rules, tally)];
}

function counted({ seats: _seats, ...choices }: Tally): Line {
  return line('positions.counted', { ...choices, missing: missingFrom({ seats: _seats, ...choices }) });
}

function quorumLine(rules: Rules, tally: Tally): Line {
  const params = { answered: answeredBy(tally), seats: tally.seats, quorum: quorumOf(rules) };
  return line(verdict(rules, tally) === 'noQuorum' ? 'quorum.missing' : 'quorum.reached', params);
}

function majorityLine(rules: Rules, tally: Tally): readonly Line[] {
  const outcome = verdict(rules, tally);
  if (outcome === 'noQuorum') return [];
  const params = { for: votesFor(tally), against: votesAgainst(tally) };
  if (rules.way === 'vote') return [line(outcome === 'approved' ? 'vote.carried' : 'vote.fallen', params)];
  if (outcome === 'approved') return [line('written.agreed')];
  return [params.against > 0 ? line('written.opposed', { against: params.against }) : line('written.unsupported')];
}

/** What a paper still needs to be approved; null when nothing. */
export function stillNeeds(rules: Rules | null, tally: Tally): Line | null {
  if (!rules) return null;
  const outcome = verdict(rules, tally);
  if (outcome === 'approved') return null;
  if (outcome === 'noQuorum') return several('needs.position', 'needs.positions', quorumOf(rules) - answeredBy(tally));
  const [inFavour, against] = [votesFor(tally), votesAgainst(tally)];
  if (rules.way === 'vote') return several('needs.vote', 'needs.votes', against - inFavour + 1);
  return against > 0 ? line('needs.agreement', { count: against }) : line('needs.approval');
}
