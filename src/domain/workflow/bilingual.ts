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
 * Fills the marks of a text; a value that is an instant is read as local time, and of a value in both languages (`nameDa`,
 * `nameEn`) the one that is wanted. A mark without a value stays visible, so that the mistake is seen.
 */
export function render(text: Bilingual, language: Language, params: Params = {}): string {
  const suffix = language === 'da' ? 'Da' : 'En';
  return text[language].replace(/\{(\w+)\}/g, (mark, name: string) =>
    inWords(params[name] ?? params[`${name}${suffix}`] ?? mark, language),
  );
}

/** A value in both languages as parameters, to be read as `{name}`. */
export const inBoth = (name: string, { da, en }: Bilingual): Params => ({ [`${name}Da`]: da, [`${name}En`]: en });

const inWords = (value: string | number, language: Language): string =>
  typeof value === 'string' && isInstant(value) ? instantInWords(value, language) : String(value);
