import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { unpack } from '../documents/word/unpack.js';
import type { Cell } from './columns.js';

/** More rows than any committee work has people. */
const MOST_ROWS = 20_000;

/** The file is no table, or one that is not read. */
export class NoTable extends Error {
  constructor(readonly code: 'no-table' | 'too-many-rows') {
    super(code);
    this.name = 'NoTable';
  }
}

/** The cells of the first sheet of an .xlsx file, or of a CSV file with commas, semicolons or tabs. @throws NoTable */
export async function readTable(bytes: Buffer): Promise<readonly (readonly Cell[])[]> {
  const rows = bytes.subarray(0, 2).toString('latin1') === 'PK' ? await fromExcel(bytes) : fromCsv(bytes);
  if (rows.length > MOST_ROWS) throw new NoTable('too-many-rows');
  return rows;
}

// Looked through first: a file that swells is not unpacked.
async function fromExcel(bytes: Buffer): Promise<Cell[][]> {
  try {
    await unpack(bytes);
    return (await readSheet(bytes)) as Cell[][];
  } catch {
    throw new NoTable('no-table');
  }
}

function fromCsv(bytes: Buffer): string[][] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const [head = ''] = text.split(/\r?\n/, 1);
    const delimiter = [';', '\t', ','].find((sign) => head.includes(sign)) ?? ',';
    return parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: false });
  } catch {
    throw new NoTable('no-table');
  }
}
