import { render, type Bilingual, type Language } from '../workflow/bilingual.js';
import type { Atom, Side } from './atoms.js';
import type { Base, Measure } from './voting-conditions.js';

const word = (da: string, en: string): Bilingual => ({ da, en });

export const LIMITS: Readonly<Record<Side, Bilingual>> = {
  atLeast: word('mindst', 'at least'),
  moreThan: word('mere end', 'more than'),
  atMost: word('højst', 'at most'),
  lessThan: word('mindre end', 'less than'),
};

export const SIDES_OF: Readonly<Record<Atom['what'], Bilingual>> = {
  for: word('for', 'for'),
  against: word('imod', 'against'),
  abstaining: word('hverken for eller imod', 'abstaining'),
  notFor: word('andet end for', 'anything but for'),
};

export const UNITS: Readonly<Record<Measure, Bilingual>> = {
  votes: word('stemmer', 'votes'),
  seats: word('pladser', 'seats'),
  organisations: word('organisationer', 'organisations'),
  weight: word('i stemmevægt', 'in voting weight'),
};

export const OF_BASE: Readonly<Record<`${Base}.${Measure}`, Bilingual>> = {
  'cast.votes': word('de afgivne stemmer', 'the votes cast'),
  'cast.seats': word('de pladser, der stemmer,', 'the seats that vote'),
  'cast.organisations': word('de organisationer, der stemmer,', 'the organisations that vote'),
  'cast.weight': word('den afgivne stemmevægt', 'the voting weight cast'),
  'present.votes': word('de mødtes stemmer', 'the votes of those present'),
  'present.seats': word('de mødte pladser', 'the seats present'),
  'present.organisations': word('de mødte organisationer', 'the organisations present'),
  'present.weight': word('den mødte stemmevægt', 'the voting weight present'),
  'all.votes': word('samtlige stemmer', 'the whole number of votes'),
  'all.seats': word('samtlige pladser', 'the whole number of seats'),
  'all.organisations': word('samtlige organisationer', 'the whole number of organisations'),
  'all.weight': word('den samlede stemmevægt', 'the whole voting weight'),
};

export const EVERY: Readonly<Record<`${Base}.${Measure}`, Bilingual>> = {
  'cast.votes': word('alle afgivne stemmer', 'all votes cast'),
  'cast.seats': word('alle pladser, der stemmer,', 'all seats that vote'),
  'cast.organisations': word('alle organisationer, der stemmer,', 'all organisations that vote'),
  'cast.weight': word('al afgiven stemmevægt', 'all voting weight cast'),
  'present.votes': word('alle de mødtes stemmer', 'all votes of those present'),
  'present.seats': word('alle mødte pladser', 'all seats present'),
  'present.organisations': word('alle mødte organisationer', 'all organisations present'),
  'present.weight': word('al mødt stemmevægt', 'all voting weight present'),
  'all.votes': word('samtlige stemmer', 'all votes there are'),
  'all.seats': word('samtlige pladser', 'all seats there are'),
  'all.organisations': word('samtlige organisationer', 'all organisations there are'),
  'all.weight': word('al stemmevægt', 'all voting weight there is'),
};

export const ROUNDED: Readonly<Record<'up' | 'down' | 'nearest' | 'not', Bilingual>> = {
  up: word(', rundet op', ', rounded up'),
  down: word(', rundet ned', ', rounded down'),
  nearest: word(', afrundet', ', rounded to the nearest'),
  not: word('', ''),
};

type Filling = Bilingual | string;

/** A text in both languages, its marks filled with words of the same language. */
export function filled(da: string, en: string, params: Readonly<Record<string, Filling>>): Bilingual {
  const inOne = (language: Language) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : value[language]]),
    );
  return { da: render({ da, en }, 'da', inOne('da')), en: render({ da, en }, 'en', inOne('en')) };
}

export const joined = (texts: readonly Bilingual[], by: Bilingual): Bilingual => ({
  da: texts.map(({ da }) => da).join(by.da),
  en: texts.map(({ en }) => en).join(by.en),
});

/** Decimals as they are written in each language. */
export const statedInWords = (stated: string): Bilingual => ({
  da: stated.replace('.', ','),
  en: stated.replace(',', '.'),
});
