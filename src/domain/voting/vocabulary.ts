import type { Bilingual } from '../workflow/bilingual.js';

const word = (da: string, en: string): Bilingual => ({ da, en });

const PERIODS = {
  'one.hours': word('time', 'hour'),
  'one.days': word('dag', 'day'),
  'one.workingDays': word('arbejdsdag', 'working day'),
  'one.weeks': word('uge', 'week'),
  'one.months': word('måned', 'month'),
  hours: word('timer', 'hours'),
  days: word('dage', 'days'),
  workingDays: word('arbejdsdage', 'working days'),
  weeks: word('uger', 'weeks'),
  months: word('måneder', 'months'),
};

/** Words that stand in sentences, by the name of the parameter. */
export const VOCABULARY: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  what: {
    for: word('For', 'For'),
    against: word('Imod', 'Against'),
    abstaining: word('Undlader', 'Abstaining'),
    notFor: word('Ikke for', 'Not for'),
  },
  unit: {
    'one.votes': word('stemme', 'vote'),
    'one.seats': word('plads', 'seat'),
    'one.organisations': word('organisation', 'organisation'),
    'one.weight': word('stemmevægt', 'of voting weight'),
    votes: word('stemmer', 'votes'),
    seats: word('pladser', 'seats'),
    organisations: word('organisationer', 'organisations'),
    weight: word('stemmevægt', 'of voting weight'),
  },
  base: {
    'cast.votes': word('afgivne stemmer', 'votes cast'),
    'cast.seats': word('pladser, der har stemt', 'seats that have voted'),
    'cast.organisations': word('organisationer, der har stemt', 'organisations that have voted'),
    'cast.weight': word('afgiven stemmevægt', 'voting weight cast'),
    'present.votes': word('stemmer blandt de mødte', 'votes of those present'),
    'present.seats': word('mødte pladser', 'seats present'),
    'present.organisations': word('mødte organisationer', 'organisations present'),
    'present.weight': word('mødt stemmevægt', 'voting weight present'),
    'all.votes': word('stemmer i alt', 'votes in all'),
    'all.seats': word('pladser i alt', 'seats in all'),
    'all.organisations': word('organisationer i alt', 'organisations in all'),
    'all.weight': word('stemmevægt i alt', 'voting weight in all'),
  },
  by: {
    heads: word('fremmødte', 'persons present'),
    seats: word('repræsenterede pladser', 'seats represented'),
    organisations: word('repræsenterede organisationer', 'organisations represented'),
    answers: word('svar', 'answers'),
  },
  verdict: {
    approved: word('godkendt', 'approved'),
    notApproved: word('ikke godkendt', 'not approved'),
    noQuorum: word('ikke beslutningsdygtig', 'no quorum'),
    tied: word('stemmelighed', 'a tie'),
    chairConcludes: word('formanden konkluderer', 'the chair concludes'),
  },
  period: PERIODS,
  noticePeriod: PERIODS,
};
