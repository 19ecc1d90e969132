import { instantInWords, isInstant } from './instant-in-words.js';

/** Text shown to people, in both languages of the house. `{name}` marks a parameter. */
export interface Bilingual {
  readonly da: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/** Values for the `{name}` marks of a {@link Bilingual}; only these and codes are stored, the text is rendered when read. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * Fills the marks of a text; a value that is an instant is read as local time. A mark without a value stays visible, so
 * that the mistake is seen.
 */
export function render(text: Bilingual, language: Language, params: Params = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (mark, name: string) => inWords(params[name] ?? mark, language));
}

const inWords = (value: string | number, language: Language): string =>
  typeof value === 'string' && isInstant(value) ? instantInWords(value, language) : String(value);
