import type { Bilingual, Params } from '../../domain/workflow/bilingual.js';

/** Why a file is not taken. */
export const reasons = {
  'not-docx': {
    status: 415,
    da: 'Filen er ikke et Word-dokument (.docx). Åbn den i Word, og gem den som »Word-dokument (.docx)«.',
    en: 'The file is not a Word document (.docx). Open it in Word and save it as “Word document (.docx)”.',
  },
  'old-word': {
    status: 415,
    da: 'Filen er gemt i et ældre Word-format eller er beskyttet med adgangskode. Gem den som .docx uden adgangskode.',
    en: 'The file is in an older Word format or protected by a password. Save it as .docx without a password.',
  },
  macros: {
    status: 422,
    da: 'Dokumentet indeholder makroer eller andet, der kan køre ({part}). Gem det som .docx uden makroer.',
    en: 'The document contains macros or other things that can run ({part}). Save it as .docx without macros.',
  },
  'zip-bomb': {
    status: 422,
    da: 'Filen pakker ud til langt mere, end den selv fylder, og er derfor ikke læst.',
    en: 'The file unpacks to far more than its own size and has therefore not been read.',
  },
  'broken-docx': {
    status: 422,
    da: 'Dokumentet er beskadiget og kan ikke læses ({part}). Åbn det i Word, gem det igen, og prøv på ny.',
    en: 'The document is damaged and cannot be read ({part}). Open it in Word, save it again and retry.',
  },
  'tracked-changes': {
    status: 422,
    da:
      'Dokumentet har {count} sporede ændringer, den første i »{section}«. Acceptér eller afvis dem i Word først. ' +
      'Er det et eksemplar, som en part har rettet i, så indlæs det som returneret eksemplar.',
    en:
      'The document has {count} tracked changes, the first in “{section}”. Accept or reject them in Word first. ' +
      'If it is a copy that somebody has returned, read it as a returned copy.',
  },
  'document-too-large': {
    status: 422,
    da: 'Dokumentets tekst er for omfattende til at blive læst. Læg noget af den i et bilag.',
    en: 'The text of the document is too extensive to be read. Move some of it to an enclosure.',
  },
  'no-text': {
    status: 422,
    da: 'Der er ingen tekst i dokumentet.',
    en: 'There is no text in the document.',
  },
  'too-many-sections': {
    status: 422,
    da: 'Dokumentet har {count} afsnit; et dokument kan have højst {most}. Brug færre overskrifter på øverste niveau.',
    en: 'The document has {count} sections; a paper can have at most {most}. Use fewer headings of the top level.',
  },
  'text-too-long': {
    status: 422,
    da: 'Teksten er for lang: {characters} tegn; der er plads til {most}. Læg noget af den i et bilag.',
    en: 'The text is too long: {characters} characters, and there is room for {most}. Move some of it to an enclosure.',
  },
} as const satisfies Readonly<Record<string, Bilingual & { readonly status: number }>>;

/** Thrown while a file is being read; the slice answers it as a refusal. */
export class Unreadable extends Error {
  constructor(
    readonly code: keyof typeof reasons,
    readonly params: Params = {},
  ) {
    super(code);
    this.name = 'Unreadable';
  }
}
