import { AlignmentType, convertMillimetersToTwip as mm, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, PageOrientation, TextRun, type FileChild, type IParagraphStyleOptions, type IStylesOptions } from 'docx'; // prettier-ignore
import type { Language } from '../../domain/workflow/bilingual.js';
import type { Lists } from './docx-lists.js';

const INK = '1F2A37';
const ACCENT = '1D4E79';

/** Sizes in half points. */
const heading = (size: number, before: number) => ({
  run: { font: 'Calibri', size, bold: true, color: ACCENT },
  paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
});

const own = (id: string, name: string, more: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
  ...{ id, name, basedOn: 'Normal', quickFormat: true },
  ...more,
});

const LOCALES = { da: 'da-DK', en: 'en-GB' } as const;

const stylesIn = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: INK, language: { value: LOCALES[language] } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { size: 40, bold: true, color: ACCENT }, paragraph: { spacing: { after: 80, line: 240, lineRule: LineRuleType.AUTO } } },
    heading1: heading(28, 320),
    heading2: heading(24, 240),
    heading3: heading(22, 200),
    heading4: heading(22, 160),
    listParagraph: { paragraph: { spacing: { after: 120 }, contextualSpacing: true } },
    hyperlink: { run: { color: '0B63B8', underline: {} } },
  },
  paragraphStyles: [
    own('Quote', 'Quote', { run: { italics: true, color: '4B5563' }, paragraph: { indent: { left: mm(8) } } }),
    own('MandatOplysninger', 'Mandat oplysninger', { run: { size: 20, color: '5B6672' }, paragraph: { spacing: { after: 20 } } }),
    own('MandatTabel', 'Mandat tabel', { run: { size: 20 }, paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } } }),
    own('MandatTabelhoved', 'Mandat tabelhoved', { run: { size: 20, bold: true }, paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true } }),
    own('MandatKode', 'Mandat kode', { run: { font: 'Consolas', size: 19 } }),
  ],
}); // prettier-ignore

/** What a document says about itself besides its content. */
export interface Sheet {
  readonly title: string;
  /** Stands at the foot of each page, before the page number. */
  readonly foot: string;
  readonly landscape?: boolean;
  /** Danish when not named. */
  readonly language?: Language;
}

/** A4 with page numbers. */
export function docxFile(
  { title, foot, landscape, language = 'da' }: Sheet,
  lists: Lists,
  children: FileChild[],
): Promise<Buffer> {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const margin = { top: mm(25), bottom: mm(22), left: mm(25), right: mm(25), footer: mm(11) };
  const page = { size: { width: mm(210), height: mm(297), orientation }, margin };
  const section = { properties: { page }, footers: { default: footer(foot, language) }, children };
  const numbering = { config: lists.config() };
  return Packer.toBuffer(
    new Document({ title, creator: 'Mandat', styles: stylesIn(language), numbering, sections: [section] }),
  );
}

const PAGE = { da: ['Side', 'af'], en: ['Page', 'of'] } as const;

function footer(foot: string, language: Language): Footer {
  const [page, of] = PAGE[language];
  const children = [`${foot}   ·   ${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
  const run = new TextRun({ size: 17, color: '5B6672', children });
  return new Footer({
    children: [
      new Paragraph({
        style: 'MandatOplysninger',
        alignment: AlignmentType.RIGHT,
        spacing: { after: 0 },
        children: [run],
      }),
    ],
  });
}
