import type { Bilingual } from '../domain/workflow/bilingual.js';

/** What a row of the table can say; the first name of each column is the one that is shown. */
export const COLUMNS = {
  committee: ['Udvalg', 'Committee'],
  organisation: ['Organisation'],
  organisationName: ['Organisationens navn', 'Organisation name'],
  seat: ['Plads', 'Seat'],
  chair: ['Formand', 'Chair'],
  votes: ['Stemme', 'Votes'],
  name: ['Navn', 'Name'],
  email: ['E-mail', 'Mail', 'Email'],
  as: ['Rolle', 'Role'],
  rank: ['Nummer', 'Rank'],
  from: ['Fra', 'From'],
  to: ['Til', 'To'],
} as const;

export type Column = keyof typeof COLUMNS;

export const REQUIRED: readonly Column[] = ['committee', 'organisation', 'seat', 'name', 'email', 'as', 'from'];

/** Why a cell cannot be taken in: where it stands in the file, what it says, and why that will not do. */
export interface ImportFault {
  /** As the spreadsheet numbers its rows: the head is row 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly text: Bilingual;
}

/** A cell as it was read. */
export type Cell = string | number | boolean | Date | null | undefined;

export const shown = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
};

export const fault = (row: number, column: Column, cell: Cell, code: string, da: string, en: string): ImportFault => ({
  ...{ row, column: COLUMNS[column][0], value: shown(cell), code },
  text: { da, en },
});
