import { BorderStyle, HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Table as TextTable } from '../text/blocks.js';
import { columnShares } from './columns.js';
import type { Lists } from './docx-lists.js';
import type { Marks } from './docx-marks.js';
import { docxRuns } from './docx-runs.js';
import { docxPicture } from './docx-picture.js';
import type { Pictures } from './pictures.js';
import type { Tracked, TrackedRun } from './tracked.js';

const HEADINGS = [1, 2, 3, 4, 5, 6].map((depth) => HeadingLevel[`HEADING_${depth}` as 'HEADING_1']);

/** Width of the text on A4 between margins of 25 mm, in twentieths of a point. */
const WIDTH = 9070;

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B8BFC6' };
export const gridLines = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
export const cellMargins = { top: 60, bottom: 60, left: 100, right: 100 };

/** What blocks need of the document that they stand in. */
export interface Page {
  readonly lists: Lists;
  readonly marks: Marks;
  /** The style of ordinary paragraphs, where it is another than that of the document. */
  readonly body?: string;
  readonly pictures?: Pictures;
}

/** Blocks as paragraphs and tables of Word; what came or went as a whole did so with its paragraph. */
export const docxBlocks = (blocks: readonly Tracked[], page: Page): (Paragraph | Table)[] =>
  blocks.flatMap((tracked) => (tracked.block.kind === 'table' ? tableOf(tracked.block, tracked, page) : paragraphOf(tracked, page))); // prettier-ignore

function paragraphOf({ block, change }: Tracked, page: Page): Paragraph[] {
  if (block.kind === 'table') return [];
  const children = docxRuns(block.runs, page.marks);
  const run = change && { [change]: page.marks.next() };
  if (block.kind === 'heading')
    return [new Paragraph({ heading: HEADINGS[Math.min(block.depth, 6) - 1], children, run })];
  if (block.kind === 'item')
    return [
      new Paragraph({
        style: page.body ?? 'ListParagraph',
        numbering: page.lists.place(block, change === 'deletion'),
        children,
        run,
      }),
    ];
  if (block.kind === 'picture')
    return [docxPicture(block, page.pictures) ?? new Paragraph({ style: 'Quote', children, run })];
  const style = { paragraph: page.body, quote: 'Quote', code: 'MandatKode' }[block.kind];
  return [new Paragraph({ style, children, run })];
}

/** A paragraph follows: two tables in a row would be one to Word. */
function tableOf({ rows }: TextTable<TrackedRun>, { rows: changed }: Tracked, page: Page): (Paragraph | Table)[] {
  const widths = columnShares(rows).map((share) => Math.round(share * WIDTH));
  const table = new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: gridLines,
    margins: cellMargins,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: rows.map((row, i) => {
      const change = changed?.[i];
      const moved = change && { [change]: page.marks.next() };
      return new TableRow({ tableHeader: i === 0, cantSplit: true, ...moved, children: row.map((cell, k) => cellOf(cell, i === 0, widths[k]!, page)) }); // prettier-ignore
    }),
  });
  return [table, new Paragraph({ style: 'MandatOplysninger', spacing: { after: 60 } })];
}

function cellOf(runs: readonly TrackedRun[], head: boolean, size: number, { marks }: Page): TableCell {
  const style = head ? 'MandatTabelhoved' : 'MandatTabel';
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(head && { shading: { type: ShadingType.CLEAR, fill: 'EEF2F6', color: 'auto' } }),
    children: [new Paragraph({ style, children: docxRuns(runs, marks) })],
  });
}
