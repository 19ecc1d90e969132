import type { Bilingual } from '../../domain/workflow/bilingual.js';

/** What was met in a document and is not in the text that was read; `{near}` is what stands there. */
export const sentences = {
  image: { da: 'Et billede er ikke med i teksten{near}.', en: 'A picture is not part of the text{near}.' },
  drawing: { da: 'En tegning eller figur er ikke med i teksten.', en: 'A drawing is not part of the text.' },
  textbox: { da: 'Et tekstfelt er ikke med i teksten{near}.', en: 'A text box is not part of the text{near}.' },
  object: { da: 'Et indlejret objekt er ikke med i teksten.', en: 'An embedded object is not part of the text.' },
  equation: { da: 'En formel er ikke med i teksten{near}.', en: 'An equation is not part of the text{near}.' },
  symbol: { da: 'Et symbol kunne ikke læses.', en: 'A symbol could not be read.' },
  footnote: {
    da: 'En fodnote er sat ind i teksten i parentes{near}.',
    en: 'A footnote has been put into the text in brackets{near}.',
  },
  hidden: { da: 'Skjult tekst er ikke med{near}.', en: 'Hidden text is not included{near}.' },
  raised: {
    da: 'Hævet eller sænket skrift er skrevet som almindelig{near}.',
    en: 'Superscript or subscript is written as ordinary text{near}.',
  },
  'nested-table': {
    da: 'En tabel inde i en tabel er skrevet som linjer{near}.',
    en: 'A table within a table is written as lines{near}.',
  },
  'merged-cells': {
    da: 'Sammenflettede celler er delt igen; se tabellen efter.',
    en: 'Merged cells have been split; check the table.',
  },
  comment: { da: 'En kommentar er ikke med{near}.', en: 'A comment is not included{near}.' },
  'header-footer': {
    da: 'Sidehoved og sidefod er ikke med{near}.',
    en: 'Headers and footers are not included{near}.',
  },
  'inserted-file': { da: 'En indsat fil er ikke med i teksten.', en: 'An inserted file is not part of the text.' },
  'before-first-heading': {
    da: 'Der står tekst før den første overskrift; den er lagt i et afsnit for sig.',
    en: 'There is text before the first heading; it has been put in a section of its own.',
  },
  'no-headings': {
    da: 'Der er ingen overskrifter; hele teksten er ét afsnit. Brug typografierne Overskrift 1, 2, …',
    en: 'There are no headings; the whole text is one section. Use the styles Heading 1, 2, …',
  },
  'looks-like-heading': {
    da: 'Linjen ligner en overskrift, men har ikke overskriftens typografi{near}.',
    en: 'The line looks like a heading but does not have the style of one{near}.',
  },
  'heading-cut': {
    da: 'En overskrift på over 300 tegn er forkortet; den står helt ud i afsnittets tekst.',
    en: 'A heading of more than 300 characters has been cut; it stands in full in the text of its section.',
  },
  'untracked-change': {
    da: 'Afsnittet er ændret uden sporing: »{was}« er blevet til »{is}«.',
    en: 'The section was changed without tracking: “{was}” has become “{is}”.',
  },
  'section-missing': {
    da: 'Afsnittet er ikke i det returnerede eksemplar.',
    en: 'The section is not in the returned copy.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type FindingCode = keyof typeof sentences;

/** Something to be looked at, and where: the heading above it and the number of the paragraph in the document. */
export interface Finding {
  readonly code: FindingCode;
  readonly section: string | null;
  readonly paragraph: number | null;
  readonly params: Readonly<Record<string, string>>;
}

const SHOWN = 80;

/** A few words, short enough for one line. */
export const excerpt = (text: string, shown = SHOWN): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > shown ? `${line.slice(0, shown - 1).trimEnd()}…` : line;
};

/** Gathers findings while a document is read; the section is known when the heading has been. */
export class Findings {
  readonly all: Finding[] = [];
  paragraph = 0;
  section: string | null = null;

  add(code: FindingCode, near = ''): void {
    const shown = excerpt(near);
    const params = { near: shown ? `: »${shown}«` : '' };
    this.all.push({ code, section: this.section, paragraph: this.paragraph, params });
  }
}
