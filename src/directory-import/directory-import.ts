import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Directory } from '../committees/directory.js';
import type { ImportFault } from './columns.js';
import { contradictions } from './contradictions.js';
import { readKnown } from './known.js';
import { readRows } from './read-rows.js';
import { readTable } from './read-table.js';
import { toDirectory } from './to-directory.js';

/** What a file holds and what came of it. */
export interface Imported {
  /** Whether it was written: only when that was asked for and nothing is wrong. */
  readonly written: boolean;
  readonly rows: number;
  /** How many of each are new. */
  readonly adds: Readonly<Record<'organisations' | 'people' | 'seats' | 'holdings' | 'duties', number>>;
  readonly faults: readonly ImportFault[];
}

interface Wish {
  readonly dryRun: boolean;
  /** Asked with the ids of the committees that the file names, before anything is told about it. */
  readonly may?: (committees: readonly string[]) => Promise<void>;
}

/** Takes in who sits where from a table, all of it or nothing. */
@Injectable()
export class DirectoryImport {
  constructor(
    private readonly db: DataSource,
    private readonly directory: Directory,
  ) {}

  /** @throws NoTable when the file is none. */
  async read(bytes: Buffer, { dryRun, may }: Wish): Promise<Imported> {
    const { rows, faults } = readRows(await readTable(bytes));
    const known = await readKnown(this.db);
    const named = rows.flatMap(({ committee }) => known.committees.get(committee.toLowerCase()) ?? []);
    await may?.([...new Set(named)]);
    const all = [...faults, ...contradictions(rows, known)].sort((one, other) => one.row - other.row);
    const data = toDirectory(all.length > 0 ? [] : rows, known);
    const counts = Object.entries(data).map(([list, items]) => [list, items.length]);
    const report = { rows: rows.length, adds: Object.fromEntries(counts) as Imported['adds'], faults: all };
    if (dryRun || all.length > 0) return { ...report, written: false };
    const loaded = await this.directory.load(data);
    if (loaded.loaded) return { ...report, written: true };
    // Somebody was faster: what the database refuses has no row of its own.
    const [found] = loaded.faults;
    return {
      ...report,
      written: false,
      faults: [{ row: 0, column: '', value: found!.place, code: found!.code, text: found!.text }],
    };
  }
}
