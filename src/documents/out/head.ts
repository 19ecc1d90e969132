import type { Language } from '../../domain/workflow/bilingual.js';

/** What stands above the text of a paper wherever it is shown. */
export interface Head {
  readonly title: string;
  readonly number: string | null;
  readonly committee: string;
  readonly version: number;
  /** When the version was issued. */
  readonly at: Date;
  readonly enclosures: readonly string[];
}

const days = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }),
};

/** A day as it is written in Danish: 20. februar 2025; or in English: 20 February 2025. */
export const dayInWords = (at: Date, language: Language = 'da'): string => days[language].format(at);

/** The lines below the title: committee; number, version and date. */
export const linesBelow = ({ committee, number, version, at }: Head, language: Language = 'da'): readonly string[] => [
  committee,
  [number && `${language === 'da' ? 'Nr.' : 'No.'} ${number}`, `Version ${version}`, dayInWords(at, language)].filter(Boolean).join(' · '), // prettier-ignore
];

/** The line after the text that names what belongs to it; none without enclosures. */
export const enclosureLine = ({ enclosures }: Head): string | undefined =>
  enclosures.length === 0 ? undefined : `Bilag: ${enclosures.join('; ')}`;

/** The name of a file that is downloaded: words that any system can keep. */
export const fileName = (parts: readonly (string | null)[], extension: string): string =>
  `${parts.filter(Boolean).join(' – ').replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 150)}.${extension}`; // prettier-ignore
