/** A stretch of text in one form; a line break is `\n`. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
  readonly href?: string;
}

/** A paragraph of a list. Lists are flat, as in Word; `depth` 0 is the outermost. */
export interface Item<R extends Run = Run> {
  readonly kind: 'item';
  readonly ordered: boolean;
  readonly depth: number;
  /** What stands before an ordered item. */
  readonly number?: number;
  readonly runs: readonly R[];
}

export interface Table<R extends Run = Run> {
  readonly kind: 'table';
  /** Rows of cells; the first row is the head. */
  readonly rows: readonly (readonly (readonly R[])[])[];
}

export interface Heading<R extends Run = Run> {
  readonly kind: 'heading';
  readonly depth: number;
  readonly runs: readonly R[];
}

export interface Paragraph<R extends Run = Run> {
  readonly kind: 'paragraph' | 'quote' | 'code';
  readonly runs: readonly R[];
}

/** A picture that stands by itself. */
export interface Picture<R extends Run = Run> {
  readonly kind: 'picture';
  /** A file of the house: `enclosure:` and the key of an enclosure, or the SHA-256 of a file. */
  readonly source: string;
  /** What it shows, in words, for those who do not see it. */
  readonly runs: readonly R[];
}

/** What a text consists of, between Word, Markdown and PDF. */
export type Block<R extends Run = Run> = Heading<R> | Paragraph<R> | Item<R> | Table<R> | Picture<R>;

/** The words of some runs, without their form. */
export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The words of a block, a line for each row of a table. */
export const textOf = (block: Block): string =>
  block.kind === 'table' ? block.rows.map((row) => row.map(plain).join('\t')).join('\n') : plain(block.runs);
