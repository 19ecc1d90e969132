import { HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import { cellMargins, docxBlocks, gridLines, type Page } from '../out/docx-blocks.js';
import { docxFile } from '../out/docx-document.js';
import { Lists } from '../out/docx-lists.js';
import { Marks } from '../out/docx-marks.js';
import { dayInWords } from '../out/head.js';
import { untracked } from '../out/tracked.js';
import { blocksOf } from '../text/from-markdown.js';
import { printable } from '../text/tidy.js';
import type { Note, NoteLine } from './note.js';

/** Widths in twentieths of a point; together what A4 on its side has between the margins. */
const COLUMNS = [
  ['Nr.', 640],
  ['Part', 1950],
  ['Afsnit', 1950],
  ['Bemærkning', 4250],
  ['Behandling', 2150],
  ['Begrundelse', 3060],
] as const;
const WIDTH = COLUMNS.reduce((sum, [, width]) => sum + width, 0);

/** The note of remarks as a Word document on its side, a table for each round. */
export function noteDocx(note: Note, at: Date): Promise<Buffer> {
  const page = { lists: new Lists(), marks: new Marks('Mandat', at.toISOString()), body: 'MandatTabel' };
  const rounds = byRound(note.lines);
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: 'Kommenteringsoversigt' }),
    ...linesBelow(note, at).map((text) => new Paragraph({ style: 'MandatOplysninger', text: printable(text) })),
    ...rounds.flatMap(([name, lines]) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: printable(name) }),
      tableOf(lines, page),
    ]),
    ...(rounds.length === 0 ? [new Paragraph('Der er ingen bemærkninger.')] : []),
  ];
  const title = printable(note.title);
  const sheet = { title: `Kommenteringsoversigt: ${title}`, foot: `Kommenteringsoversigt · ${title}` };
  return docxFile({ ...sheet, landscape: true }, page.lists, children);
}

function byRound(lines: readonly NoteLine[]): (readonly [name: string, lines: readonly NoteLine[]])[] {
  const named = lines.map((line) => ({ line, name: `${line.round} · version ${line.version}` }));
  const names = [...new Set(named.map(({ name }) => name))];
  return names.map((name) => [name, named.filter((one) => one.name === name).map(({ line }) => line)]);
}

const linesBelow = ({ title, number, committee, lines }: Note, at: Date): readonly string[] => [
  [number, title].filter(Boolean).join(' · '),
  `${committee} · ${dayInWords(at)} · ${lines.length} bemærkninger, heraf ${lines.filter(({ outcome }) => outcome === '').length} uden behandling`, // prettier-ignore
];

function tableOf(lines: readonly NoteLine[], page: Page): Table {
  const head = new TableRow({ tableHeader: true, children: COLUMNS.map(([name], i) => cell([titled(name)], i, true)) });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: COLUMNS.map(([, width]) => width),
    borders: gridLines,
    margins: cellMargins,
    rows: [head, ...lines.map((line) => rowOf(line, page))],
  });
}

function rowOf(line: NoteLine, page: Page): TableRow {
  const who = [said(line.organisation), small(line.seat), ...(line.late ? [small('Modtaget efter fristen')] : [])];
  const cells = [
    [said(String(line.number))],
    who,
    [said(line.section), small(line.kind)],
    written(line.text, page),
    [said(line.outcome || 'Mangler behandling')],
    written(line.reason, page),
  ];
  return new TableRow({ cantSplit: true, children: cells.map((content, i) => cell(content, i, false)) });
}

const titled = (text: string) => new Paragraph({ style: 'MandatTabelhoved', text: printable(text) });
const said = (text: string) => new Paragraph({ style: 'MandatTabel', text: printable(text) });
const small = (text: string) => new Paragraph({ style: 'MandatOplysninger', text: printable(text) });

/** Markdown in a cell; a cell of Word ends with a paragraph, so one is there even when nothing is said. */
function written(markdown: string, page: Page): (Paragraph | Table)[] {
  const blocks = docxBlocks(untracked(blocksOf(markdown)), page);
  return blocks.length > 0 ? blocks : [said('')];
}

const cell = (children: (Paragraph | Table)[], column: number, head: boolean): TableCell =>
  new TableCell({
    children,
    width: { size: COLUMNS[column]![1], type: WidthType.DXA },
    ...(head && { shading: { type: ShadingType.CLEAR, fill: 'EEF2F6', color: 'auto' } }),
  });
