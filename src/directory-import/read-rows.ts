import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { COLUMNS, fault, REQUIRED, shown, type Cell, type Column, type ImportFault } from './columns.js';

const ZONE = 'Europe/Copenhagen';

export type Capacity = 'member' | 'substitute' | 'secretariat' | 'observer';

/** A row that can be read: somebody in a seat, or in a committee's service. Instants are ISO; `to` is the first that is no more. */
export interface ImportRow {
  readonly row: number;
  readonly committee: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly seat: string;
  readonly chair: boolean;
  readonly votes: boolean;
  readonly name: string;
  readonly email: string;
  readonly as: Capacity;
  readonly rank: number;
  readonly from: string;
  readonly to: string | null;
}

interface Read {
  readonly rows: readonly ImportRow[];
  readonly faults: readonly ImportFault[];
}

const CAPACITIES: Readonly<Record<string, Capacity>> = {
  medlem: 'member',
  member: 'member',
  suppleant: 'substitute',
  substitute: 'substitute',
  sekretariat: 'secretariat',
  secretariat: 'secretariat',
  observatør: 'observer',
  observer: 'observer',
};
const ANSWERS: Readonly<Record<string, boolean>> = {
  ja: true,
  yes: true,
  x: true,
  true: true,
  nej: false,
  no: false,
  false: false,
};

/** Reads the rows below the head; each cell that will not do is a fault, and its row is left out. */
export function readRows(table: readonly (readonly Cell[])[]): Read {
  const [head = [], ...body] = table;
  const places = placesOf(head);
  const missing = REQUIRED.filter((column) => !places.has(column)).map((column) =>
    fault(
      1,
      column,
      null,
      'column-missing',
      'Kolonnen mangler i filens første række.',
      'The column is missing in the first row.',
    ),
  );
  if (missing.length > 0) return { rows: [], faults: missing };
  const read = body.flatMap((cells, index) =>
    cells.every((cell) => shown(cell) === '') ? [] : [new RowReader(index + 2, cells, places).read()],
  );
  return { rows: read.flatMap(({ row }) => row ?? []), faults: read.flatMap(({ faults }) => faults) };
}

function placesOf(head: readonly Cell[]): ReadonlyMap<Column, number> {
  const titles = head.map((cell) => shown(cell).toLowerCase());
  const columns = Object.entries(COLUMNS) as [Column, readonly string[]][];
  const found = columns.map(([column, names]) => [
    column, titles.findIndex((title) => names.some((name) => name.toLowerCase() === title)),
  ] as const); // prettier-ignore
  return new Map(found.filter(([, place]) => place >= 0));
}

/** Reads one row, cell by cell. */
class RowReader {
  private readonly faults: ImportFault[] = [];

  constructor(
    private readonly row: number,
    private readonly cells: readonly Cell[],
    private readonly places: ReadonlyMap<Column, number>,
  ) {}

  read(): { readonly row?: ImportRow; readonly faults: readonly ImportFault[] } {
    const as = this.capacity();
    const serves = as === 'secretariat' || as === 'observer';
    const [from, to] = [this.day('from', 0), this.day('to', 1)];
    const organisation = this.text('organisation', !serves);
    const read = {
      ...{ row: this.row, as, organisation, committee: this.text('committee'), seat: this.text('seat', !serves) },
      ...{ chair: this.answer('chair', false), votes: this.answer('votes', true), rank: this.rank(as) },
      ...{
        name: this.text('name'),
        email: this.email(),
        organisationName: this.text('organisationName', false) || organisation,
      },
    };
    if (from === null) this.say('from', 'missing', 'Feltet skal udfyldes.', 'Must be filled in.');
    if (from && to && to <= from)
      this.say('to', 'ends-before', 'Perioden slutter, før den begynder.', 'The period ends before it begins.');
    return this.faults.length > 0
      ? { faults: this.faults }
      : { row: { ...read, from: from!, to: to ?? null, as: as! }, faults: [] };
  }

  private cell = (column: Column): Cell => this.cells[this.places.get(column) ?? -1];

  private say(column: Column, code: string, da: string, en: string): undefined {
    this.faults.push(fault(this.row, column, this.cell(column), code, da, en));
  }

  private text(column: Column, needed = true): string {
    const text = shown(this.cell(column));
    if (text === '' && needed) this.say(column, 'missing', 'Feltet skal udfyldes.', 'Must be filled in.');
    if (text.length > 300) this.say(column, 'too-long', 'Højst 300 tegn.', 'At most 300 characters.');
    return text;
  }

  private email(): string {
    const email = this.text('email').toLowerCase();
    if (email !== '' && !z.email().safeParse(email).success)
      this.say('email', 'no-email', 'Er ikke en e-mailadresse.', 'Is not an e-mail address.');
    return email;
  }

  private capacity(): Capacity | undefined {
    const text = this.text('as').toLowerCase();
    if (text === '') return undefined;
    return (
      CAPACITIES[text] ??
      this.say(
        'as',
        'unknown-role',
        'Skal være medlem, suppleant, sekretariat eller observatør.',
        'Must be member, substitute, secretariat or observer.',
      )
    );
  }

  private answer(column: Column, otherwise: boolean): boolean {
    const text = shown(this.cell(column)).toLowerCase();
    if (text === '') return otherwise;
    return ANSWERS[text] ?? this.say(column, 'no-answer', 'Skal være ja eller nej.', 'Must be yes or no.') ?? otherwise;
  }

  /** The member has 0; a substitute without a number is the first. */
  private rank(as: Capacity | undefined): number {
    const text = shown(this.cell('rank'));
    if (as !== 'substitute') return 0;
    const rank = text === '' ? 1 : Number(text);
    if (Number.isInteger(rank) && rank >= 1 && rank <= 20) return rank;
    return (
      this.say(
        'rank',
        'no-rank',
        'En suppleants nummer er et helt tal fra 1 til 20.',
        'A substitute has a whole number from 1 to 20.',
      ) ?? 1
    );
  }

  /** Midnight in Denmark at the beginning of the day, so many days later; null for an empty cell, undefined for a wrong one. */
  private day(column: 'from' | 'to', later: number): string | null | undefined {
    const cell = this.cell(column);
    if (shown(cell) === '') return null;
    const day = dayIn(cell);
    if (day === undefined)
      return this.say(
        column,
        'no-date',
        'Er ikke en dato; skriv fx 20-02-2025.',
        'Is not a date; write for instance 2025-02-20.',
      );
    return day.add({ days: later }).toZonedDateTime(ZONE).toInstant().toString();
  }
}

const ORDERS = [/^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/, /^(?<d>\d{1,2})[-./ ](?<m>\d{1,2})[-./ ](?<y>\d{4})$/];

/** A date cell, or a text that reads as one; a bare number is none, since nobody can see which day it means. */
function dayIn(cell: Cell): Temporal.PlainDate | undefined {
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : typeof cell === 'string' ? cell.trim() : '';
  const { y, m, d } = ORDERS.map((order) => order.exec(text)?.groups).find(Boolean) ?? {};
  if (y === undefined) return undefined;
  try {
    return Temporal.PlainDate.from({ year: Number(y), month: Number(m), day: Number(d) }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
