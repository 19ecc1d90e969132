/** Text shown to people, in both languages of the house. `{name}` marks a parameter. */
export interface Bilingual {
  readonly da: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/** Values for the `{name}` marks of a {@link Bilingual}; only these and codes are stored, the text is rendered when read. */
export type Params = Readonly<Record<string, string | number>>;

/** Fills the marks of a text. A mark without a value stays visible, so that the mistake is seen. */
export function render(text: Bilingual, language: Language, params: Params = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (mark, name: string) => String(params[name] ?? mark));
}
