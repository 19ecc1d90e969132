import type { Content, TableCell } from 'pdfmake';
import { plain, type Block, type Heading, type Item, type Picture, type Run, type Table } from '../text/blocks.js';
import { columnShares } from './columns.js';
import { inFonts } from './pdf-fonts.js';
import { Outline } from './pdf-outline.js';
import { ListTags } from './pdf-list-tags.js';
import { headingTag, Tag } from './pdf-tags.js';
import { noPictures, shownAs, type Pictures } from './pictures.js';

const BULLETS = ['•', '–', '·'];
const STEP = 17;

/** Points of a pixel, and the room that a picture has. */
const [PIXEL, ROOM] = [0.75, { width: 450, height: 560 }] as const;

const OF_PARAGRAPHS = { paragraph: 'P', quote: 'BlockQuote', code: 'Code' } as const;

/** What blocks need of the document that they stand in. */
export interface PdfPage {
  readonly outline: Outline;
  readonly pictures: Pictures;
  /** How deep the text lies in the document, where it is a part of a larger one. */
  readonly under?: number;
}

/** Blocks as pdfmake lays them out, each with its tag; headings stand in the outline. */
export function pdfBlocks(blocks: readonly Block[], page: PdfPage = { outline: new Outline(), pictures: noPictures }): Content[] {
  const lists = new ListTags();
  return blocks.map((block, i) => {
    if (block.kind === 'item') return itemOf(block, blocks[i + 1]?.kind !== 'item', lists.tag(block));
    lists.end();
    return contentOf(block, page);
  });
} // prettier-ignore

function contentOf(block: Exclude<Block, Item>, page: PdfPage): Content {
  if (block.kind === 'table') return tableOf(block);
  if (block.kind === 'heading') return headingOf(block, page);
  if (block.kind === 'picture') return pictureOf(block, page);
  return { text: pdfRuns(block.runs, new Tag(OF_PARAGRAPHS[block.kind])), style: block.kind };
}

const headingOf = ({ depth, runs }: Heading, { outline, under = 0 }: PdfPage): Content => ({
  text: pdfRuns(runs, headingTag(depth + under)),
  style: `heading${Math.min(depth, 3)}`,
  headlineLevel: depth,
  ...outline.entry(depth + under, plain(runs)),
});

/** Runs of text in their forms. Flat: pdfmake does not hand a form down to texts within a text. */
export const pdfRuns = (runs: readonly Run[], tag: Tag): Content[] =>
  runs.flatMap(({ text, ...form }) => inFonts(text).map((part) => ({ ...part, ...formOf(form), tag })));

const formOf = ({ bold, italic, strike, code, href }: Omit<Run, 'text'>) => ({
  ...(bold && { bold }),
  ...(italic && { italics: italic }),
  ...(strike && { decoration: 'lineThrough' as const }),
  ...(code && { background: '#eef2f6' }),
  ...(href !== undefined && { link: href, color: '#0b63b8', decoration: 'underline' as const }),
});

const itemOf = ({ ordered, number, depth, runs }: Item, last: boolean, item: Tag): Content => {
  const marker = ordered ? `${number ?? 1}.` : BULLETS[depth % BULLETS.length]!;
  const [label, body] = [new Tag('Lbl', item), new Tag('LBody', item)];
  return {
    columns: [
      { width: STEP, text: pdfRuns([{ text: marker }], label), noWrap: true },
      { width: '*', text: pdfRuns(runs, body) },
    ],
    margin: [depth * STEP + 2, 0, 0, last ? 7 : 3],
  };
};

/** So long that its row may need more than a page: it must be allowed to break. */
const isLong = (cell: readonly Run[]): boolean => plain(cell).length > 800;

function tableOf({ rows }: Table): Content {
  const tag = new Tag('Table');
  const body = rows.map((row, i) => rowOf(row, i === 0, new Tag('TR', tag)));
  const widths = columnShares(rows).map((share) => `${(100 * share).toFixed(2)}%`);
  return {
    table: { headerRows: 1, dontBreakRows: !rows.flat().some(isLong), widths, body },
    layout: 'grid',
    style: 'table',
  };
}

const rowOf = (row: Table['rows'][number], head: boolean, tag: Tag): TableCell[] =>
  row.map((cell) => ({
    text: pdfRuns(cell, new Tag(head ? 'TH' : 'TD', tag)),
    ...(head && { bold: true, fillColor: '#eef2f6' }),
  }));

/** A picture that is not there, or cannot be shown, keeps its words. */
function pictureOf({ source, runs }: Picture, { pictures }: PdfPage): Content {
  const [file, alt] = [pictures.get(source), plain(runs)];
  if (file === undefined) return { text: pdfRuns(runs, new Tag('P')), style: 'quote' };
  const shown = { image: source, ...shownAs(file, ROOM, PIXEL), style: 'picture', tag: new Tag('Figure', undefined, alt) };
  return shown;
} // prettier-ignore
