import layout from 'pdfmake/js/LayoutBuilder.js';
import type { Document } from 'pdfmake/js/PDFDocument.js';
import type { Content } from 'pdfmake';
import type { Language } from '../../domain/workflow/bilingual.js';
import { fontFolders, fonts, inFonts } from './pdf-fonts.js';
import { TaggedDocument } from './pdf-document.js';
import { TaggedRenderer } from './pdf-renderer.js';
import { defaultStyle, layouts, styles } from './pdf-styles.js';
import type { Pictures } from './pictures.js';

const MM = 72 / 25.4;
const A4 = { width: 595.28, height: 841.89, orientation: 'portrait' as const };
const MARGINS = { left: 25 * MM, top: 25 * MM, right: 25 * MM, bottom: 24 * MM };

const LOCALES = { da: 'da-DK', en: 'en-GB' } as const;
const pageOf = { da: (page: number, pages: number) => `Side ${page} af ${pages}`, en: (page: number, pages: number) => `Page ${page} of ${pages}` } as const; // prettier-ignore

/** What a document says about itself besides its content. */
export interface PdfSheet {
  readonly title: string;
  /** Stands at the foot of each page, before the page number. */
  readonly foot: string;
  readonly created: Date;
  readonly language: Language;
  readonly pictures: Pictures;
}

/** A4 with page numbers, bookmarks and tags; no heading stands alone at the foot of a page. */
export async function pdfFile(sheet: PdfSheet, content: readonly Content[]): Promise<Buffer> {
  const document = documentOf(sheet);
  const builder = new layout.default(A4, MARGINS, null);
  builder.registerTableLayouts(layouts);
  const foot = footer(sheet);
  const pages = builder.layoutDocument(content, document, styles, defaultStyle, undefined, undefined, foot, undefined, standsAlone); // prettier-ignore
  new TaggedRenderer(document).renderPages(pages);
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Nothing but its own letters is ever fetched, whatever a text names. */
function documentOf({ title, created, language, pictures }: PdfSheet): Document {
  const images = Object.fromEntries([...pictures].map(([source, { bytes }]) => [source, `data:;base64,${bytes.toString('base64')}`])); // prettier-ignore
  const isOurs = (path: string) => fontFolders.some((folder) => path.startsWith(folder));
  const info = { Title: title, Creator: 'Mandat', Producer: 'Mandat', CreationDate: created };
  const options = {
    ...{ size: [A4.width, A4.height], pdfVersion: '1.7', tagged: true, displayTitle: true, lang: LOCALES[language] },
    ...{ info, compress: true, fontLayoutCache: true, bufferPages: false, autoFirstPage: false, font: null },
  };
  return new TaggedDocument(fonts, images, {}, {}, options, null, isOurs);
}

const footer =
  ({ foot, language }: PdfSheet) =>
  (page: number, pages: number): Content => ({
    text: inFonts(`${foot}   ·   ${pageOf[language](page, pages)}`),
    ...{ style: 'about', alignment: 'right', margin: [25 * MM, 8 * MM, 25 * MM, 0] },
  });

const standsAlone = ({ headlineLevel, startPosition }: { headlineLevel?: number; startPosition: { verticalRatio: number } }): boolean =>
  headlineLevel !== undefined && startPosition.verticalRatio > 0.9; // prettier-ignore
