import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { textOf } from '../text/blocks.js';
import { blocksOf } from '../text/from-markdown.js';
import type { Note, NoteLine } from './note.js';

interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly value: (line: NoteLine) => string | number;
}

const columns: readonly Column[] = [
  { title: 'Nr.', width: 6, value: ({ number }) => number },
  { title: 'Kommentering', width: 26, value: ({ round }) => round },
  { title: 'Version', width: 9, value: ({ version }) => version },
  { title: 'Organisation', width: 26, value: ({ organisation }) => organisation },
  { title: 'Plads', width: 22, value: ({ seat }) => seat },
  { title: 'Efter fristen', width: 13, value: ({ late }) => (late ? 'Ja' : 'Nej') },
  { title: 'Afsnit', width: 24, value: ({ section }) => section },
  { title: 'Art', width: 16, value: ({ kind }) => kind },
  { title: 'Bemærkning', width: 60, value: ({ text }) => wordsOf(text) },
  { title: 'Behandling', width: 24, value: ({ outcome }) => outcome },
  { title: 'Begrundelse', width: 50, value: ({ reason }) => wordsOf(reason) },
];

/** What one cell of Excel can hold. */
const CELL = 32_000;

/** The height of a line in points, and how many a row shows at once. */
const [LINE, MOST_LINES] = [15, 25];

/** The note of remarks as a spreadsheet: one line a remark, the head always in sight. Words are words and never formulas. */
export function noteXlsx({ lines }: Note): Promise<Buffer> {
  const head = columns.map(({ title }): Cell => ({ value: title, fontWeight: 'bold', backgroundColor: '#EEF2F6' }));
  const rows = lines.map((line) => rowOf(columns.map(({ value }) => value(line))));
  const options = { sheet: 'Bemærkninger', columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  const font = { fontFamily: 'Calibri', fontSize: 11 };
  return writeExcelFile([head, ...rows], { ...options, orientation: 'landscape' }, font).toBuffer();
}

/** As high as its words need: not every program finds that out by itself. */
function rowOf(values: readonly (string | number)[]): Cell[] {
  const height =
    LINE * Math.min(MOST_LINES, Math.max(...values.map((value, i) => linesIn(value, columns[i]!.width)))) + 3;
  return values.map((value) => cellOf(value, height));
}

const linesIn = (value: string | number, width: number): number =>
  String(value).split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0); // prettier-ignore

const cellOf = (value: string | number, height: number): Cell =>
  typeof value === 'number'
    ? { value, type: Number, align: 'left', alignVertical: 'top', height }
    : { value: value.slice(0, CELL), type: String, wrap: true, alignVertical: 'top', height };

/** Markdown as plain words: a spreadsheet shows its signs. */
const wordsOf = (markdown: string): string =>
  blocksOf(markdown)
    .map((block) => (block.kind === 'item' ? `– ${textOf(block)}` : textOf(block)))
    .join('\n');
