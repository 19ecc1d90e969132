import { render, type Bilingual, type Language, type Params } from '../workflow/bilingual.js';
import { dayInWords } from '../programme/day.js';
import { periodInWords } from './period-in-words.js';
import type { Unit } from './period.js';
import { SENTENCES } from './sentences.js';

export type Code = keyof typeof SENTENCES;

/** One line of why a date is what it is: what is stored is the code and its parameters, days as `2025-05-29`. */
export interface Line {
  readonly code: Code;
  readonly params: Params;
}

export const line = (code: Code, params: Params = {}): Line => ({ code, params });

/** One line as text in both languages. */
export const lineInWords = ({ code, params }: Line): Bilingual => ({
  da: render(SENTENCES[code], 'da', inLanguage(params, 'da')),
  en: render(SENTENCES[code], 'en', inLanguage(params, 'en')),
});

/** Lines as one text in both languages. */
export function worded(lines: readonly Line[]): Bilingual {
  const texts = lines.map(lineInWords);
  return { da: texts.map(({ da }) => da).join(' '), en: texts.map(({ en }) => en).join(' ') };
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d\d:\d\d$/;

function valueInWords(value: string | number, language: Language): string | number {
  if (typeof value !== 'string') return value;
  if (DAY.test(value)) return dayInWords(value, language);
  return TIME.test(value) && language === 'da' ? value.replace(':', '.') : value;
}

/** Days, times and periods as they are read, and of names in both languages (`nameDa`) the one that is wanted. */
function inLanguage(params: Params, language: Language): Params {
  const suffix = language === 'da' ? /Da$/ : /En$/;
  const words = Object.entries(params).map(([key, value]) => [key.replace(suffix, ''), valueInWords(value, language)]);
  const { amount, unit } = params;
  if (amount !== undefined) words.push(['period', periodInWords(Number(amount), unit as Unit, language)]);
  return Object.fromEntries(words) as Params;
}

/** A name in both languages as parameters, to be read as `{key}`. */
export const named = (key: string, { da, en }: Bilingual): Params => ({ [`${key}Da`]: da, [`${key}En`]: en });
