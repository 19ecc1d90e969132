import type { Content, TableCell } from 'pdfmake';
import type { Block, Item, Run, Table } from '../text/blocks.js';
import { columnShares } from './columns.js';

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

/** Runs of text in their forms. */
export const pdfRuns = (runs: readonly Run[]): Content[] =>
  runs.map(({ text, bold, italic, strike, code, href }) => ({
    text,
    ...{ bold, italics: italic },
    ...(strike && { decoration: 'lineThrough' as const }),
    ...(code && { background: '#eef2f6' }),
    ...(href !== undefined && { link: href, color: '#0b63b8', decoration: 'underline' as const }),
  }));

const itemOf = ({ ordered, number, depth, runs }: Item, last: boolean): Content => ({
  columns: [
    { width: STEP, text: ordered ? `${number ?? 1}.` : BULLETS[depth % BULLETS.length]!, noWrap: true },
    { width: '*', text: pdfRuns(runs) },
  ],
  margin: [depth * STEP + 2, 0, 0, last ? 7 : 3],
});

function tableOf({ rows }: Table): Content {
  const body = rows.map((row, i) => row.map((cell): TableCell => ({ text: pdfRuns(cell), ...(i === 0 && { bold: true, fillColor: '#eef2f6' }) }))); // prettier-ignore
  const widths = columnShares(rows).map((share) => `${(100 * share).toFixed(2)}%`);
  return { table: { headerRows: 1, dontBreakRows: true, widths, body }, layout: 'grid', style: 'table' };
}
