import writeExcelFile, { type Cell } from 'write-excel-file/node';

/** One column of a register as a spreadsheet. */
export interface Column<Line> {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly value: (line: Line) => string | null;
}

/** What one cell of Excel can hold. */
const CELL = 32_000;

/** A register as a spreadsheet: one line each, the head always in sight. Words are words and never formulas. */
export function registerXlsx<Line>(
  sheet: string,
  columns: readonly Column<Line>[],
  lines: readonly Line[],
): Promise<Buffer> {
  const head = columns.map(({ title }): Cell => ({ value: title, fontWeight: 'bold', backgroundColor: '#EEF2F6' }));
  const rows = lines.map((line) => columns.map(({ value }) => cellOf(value(line) ?? '')));
  const options = { sheet, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  return writeExcelFile([head, ...rows], { ...options, orientation: 'landscape' }).toBuffer();
}

const cellOf = (value: string): Cell => ({
  value: value.slice(0, CELL),
  type: String,
  wrap: true,
  alignVertical: 'top',
});
