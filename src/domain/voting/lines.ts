import { render, type Bilingual, type Language, type Params } from '../workflow/bilingual.js';
import { SENTENCES } from './sentences.js';
import { VOCABULARY } from './vocabulary.js';

export type LineCode = keyof typeof SENTENCES;

/** One line of what the rules say to a ballot: what is stored is the code and its parameters. */
export interface Line {
  readonly code: LineCode;
  readonly params: Params;
}

export const line = (code: LineCode, params: Params = {}): Line => ({ code, params });

/** The one sentence for one, the other for none or several. */
export const several = (one: LineCode, many: LineCode, count: number, params: Params = {}): Line =>
  line(count === 1 ? one : many, { ...params, count });

/** Lines as text in both languages. */
export const worded = (lines: readonly Line[]): Bilingual => ({ da: inOne(lines, 'da'), en: inOne(lines, 'en') });

const inOne = (lines: readonly Line[], language: Language) =>
  lines.map(({ code, params }) => render(SENTENCES[code], language, inLanguage(params, language))).join(' ');

/** Parameters that are words of ours are stored as keys of the vocabulary, and decimals are written as people do. */
function inLanguage(params: Params, language: Language): Params {
  const entries = Object.entries(params).map(([name, value]) => [name, spoken(name, value, language)]);
  return Object.fromEntries(entries) as Params;
}

function spoken(name: string, value: string | number, language: Language): string | number {
  const words: Readonly<Record<string, Bilingual>> | undefined = VOCABULARY[name];
  if (words && typeof value === 'string') return words[value]?.[language] ?? value;
  if (typeof value === 'number') return decimal(String(Math.round(value * 100) / 100), language);
  return name === 'stated' ? decimal(value, language) : value;
}

const decimal = (text: string, language: Language) =>
  language === 'da' ? text.replace('.', ',') : text.replace(',', '.');
