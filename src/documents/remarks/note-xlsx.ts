import writeExcelFile, { type Cell } from 'write-excel-file/node';
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
  { title: 'Bemærkning', width: 60, value: ({ text }) => text },
  { title: 'Behandling', width: 24, value: ({ outcome }) => outcome },
  { title: 'Begrundelse', width: 50, value: ({ reason }) => reason },
];

/** What one cell of Excel can hold. */
const CELL = 32_000;

/** The note of remarks as a spreadsheet: one line a remark, the head always in sight. Words are words and never formulas. */
export function noteXlsx({ lines }: Note): Promise<Buffer> {
  const head = columns.map(({ title }): Cell => ({ value: title, fontWeight: 'bold', backgroundColor: '#EEF2F6' }));
  const rows = lines.map((line) => columns.map(({ value }) => cellOf(value(line))));
  const options = { sheet: 'Bemærkninger', columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  return writeExcelFile([head, ...rows], { ...options, orientation: 'landscape' }).toBuffer();
}

const cellOf = (value: string | number): Cell =>
  typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' }
    : { value: value.slice(0, CELL), type: String, wrap: true, alignVertical: 'top' };
