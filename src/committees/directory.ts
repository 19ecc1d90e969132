import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { fieldErrors } from '../domain/workflow/field-errors.js';
import { directoryData, type DirectoryInput } from './directory-data.js';
import { faultOf, type DirectoryFault } from './directory-faults.js';
import { directoryRows, type DirectoryRow } from './directory-rows.js';

/** What became of the data: all of it is there, or none of it and why. */
export type Loaded =
  | { readonly loaded: true; readonly rows: number }
  | { readonly loaded: false; readonly faults: readonly DirectoryFault[] };

/** Ends the transaction and carries out of it why. */
class RowRefused extends Error {
  constructor(readonly fault: DirectoryFault) {
    super(`${fault.place}: ${fault.text.en}`);
  }
}

/** Takes in who sits where. */
@Injectable()
export class Directory {
  constructor(private readonly db: DataSource) {}

  /** Writes all of the data or nothing; a refusal names the place in the data. */
  async load(input: DirectoryInput): Promise<Loaded> {
    const data = directoryData.safeParse(input);
    if (!data.success) return { loaded: false, faults: fieldErrors(data.error.issues).map(shapeFault) };
    const rows = directoryRows(data.data);
    try {
      await this.db.transaction((writing) => write(writing, rows));
      return { loaded: true, rows: rows.length };
    } catch (error) {
      if (error instanceof RowRefused) return { loaded: false, faults: [error.fault] };
      throw error;
    }
  }
}

const shapeFault = ({ path, text }: { path: string; text: DirectoryFault['text'] }): DirectoryFault => ({
  place: path,
  code: 'invalid-input',
  text,
});

// One by one, so that the database's refusal can be given its place; a directory has hundreds of rows, not millions.
async function write(writing: EntityManager, rows: readonly DirectoryRow[]): Promise<void> {
  for (const { place, table, columns } of rows) {
    const names = Object.keys(columns);
    const statement = `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join()}) VALUES (${names.map((_, i) => `$${i + 1}`).join()})`;
    try {
      await writing.query(statement, Object.values(columns));
    } catch (error) {
      const fault = faultOf(error, place);
      throw fault === undefined ? error : new RowRefused(fault);
    }
  }
}
