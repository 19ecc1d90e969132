import pdfmake, { type Content, type CustomTableLayout, type Style } from 'pdfmake';
import { fontFolders, fonts, inFonts } from './pdf-fonts.js';

// Nothing but its own letters is ever fetched, whatever a text names.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontFolders.some((folder) => path.startsWith(folder)));
pdfmake.setFonts(fonts);

const MM = 72 / 25.4;
const LINE = '#b8bfc6';

const styles: Record<string, Style> = {
  title: { fontSize: 20, bold: true, color: '#1d4e79', lineHeight: 1.1, margin: [0, 0, 0, 4] },
  about: { fontSize: 9.5, color: '#5b6672', margin: [0, 0, 0, 1] },
  heading1: { fontSize: 14, bold: true, color: '#1d4e79', margin: [0, 14, 0, 4] },
  heading2: { fontSize: 12, bold: true, color: '#1d4e79', margin: [0, 10, 0, 3] },
  heading3: { fontSize: 11, bold: true, color: '#1d4e79', margin: [0, 8, 0, 3] },
  paragraph: { margin: [0, 0, 0, 6] },
  quote: { italics: true, color: '#4b5563', margin: [22, 0, 0, 6] },
  code: { fontSize: 9, background: '#eef2f6', margin: [0, 0, 0, 6] },
  table: { fontSize: 9.5, margin: [0, 4, 0, 10] },
};

const grid: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => LINE,
  vLineColor: () => LINE,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

pdfmake.addTableLayouts({ grid });

/** A4 in Danish, with page numbers; no heading stands alone at the foot of a page. */
export function pdfFile(title: string, foot: string, created: Date, content: Content[]): Promise<Buffer> {
  const definition = {
    pageSize: 'A4' as const,
    pageMargins: [25 * MM, 25 * MM, 25 * MM, 24 * MM] as [number, number, number, number],
    info: { title, creator: 'Mandat', producer: 'Mandat', creationDate: created },
    language: 'da-DK',
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.25, color: '#1f2a37' },
    styles,
    content,
    footer: (page: number, pages: number): Content => ({
      text: inFonts(`${foot}   ·   Side ${page} af ${pages}`),
      ...{ style: 'about', alignment: 'right', margin: [25 * MM, 8 * MM, 25 * MM, 0] },
    }),
    pageBreakBefore: ({
      headlineLevel,
      startPosition,
    }: {
      headlineLevel?: number;
      startPosition: { verticalRatio: number };
    }) => headlineLevel !== undefined && startPosition.verticalRatio > 0.9,
  };
  return pdfmake.createPdf(definition).getBuffer();
}
