import type { Content, TableCell } from 'pdfmake';
import { plain, type Block, type Item, type Run, type Table } from '../text/blocks.js';
import { columnShares } from './columns.js';
import { inFonts } from './pdf-fonts.js';

const BULLETS = ['•', '–', '·'];
const STEP = 17;

/** Blocks as pdfmake lays them out. */
export const pdfBlocks = (blocks: readonly Block[]): Content[] =>
  blocks.map((block, i) => contentOf(block, blocks[i + 1]));

function contentOf(block: Block, next: Block | undefined): Content {
  if (block.kind === 'table') return tableOf(block);
  if (block.kind === 'item') return itemOf(block, next?.kind !== 'item');
  if (block.kind === 'heading') {
    const style = `heading${Math.min(block.depth, 3)}`;
    return { text: pdfRuns(block.runs), style, headlineLevel: block.depth };
  }
  return { text: pdfRuns(block.runs), style: block.kind };
}

/** Runs of text in their forms. Flat: pdfmake does not hand a form down to texts within a text. */
const pdfRuns = (runs: readonly Run[]): Content[] =>
  runs.flatMap(({ text, ...form }) => inFonts(text).map((part) => ({ ...part, ...formOf(form) })));

const formOf = ({ bold, italic, strike, code, href }: Omit<Run, 'text'>) => ({
  ...(bold && { bold }),
  ...(italic && { italics: italic }),
  ...(strike && { decoration: 'lineThrough' as const }),
  ...(code && { background: '#eef2f6' }),
  ...(href !== undefined && { link: href, color: '#0b63b8', decoration: 'underline' as const }),
});

const itemOf = ({ ordered, number, depth, runs }: Item, last: boolean): Content => ({
  columns: [
    { width: STEP, text: ordered ? `${number ?? 1}.` : BULLETS[depth % BULLETS.length]!, noWrap: true },
    { width: '*', text: pdfRuns(runs) },
  ],
  margin: [depth * STEP + 2, 0, 0, last ? 7 : 3],
});

/** So long that its row may need more than a page: it must be allowed to break. */
const isLong = (cell: readonly Run[]): boolean => plain(cell).length > 800;

function tableOf({ rows }: Table): Content {
  const body = rows.map((row, i) => row.map((cell): TableCell => ({ text: pdfRuns(cell), ...(i === 0 && { bold: true, fillColor: '#eef2f6' }) }))); // prettier-ignore
  const widths = columnShares(rows).map((share) => `${(100 * share).toFixed(2)}%`);
  return {
    table: { headerRows: 1, dontBreakRows: !rows.flat().some(isLong), widths, body },
    layout: 'grid',
    style: 'table',
  };
}
