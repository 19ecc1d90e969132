import { isCollection, isMap, LineCounter, parseDocument, type Document } from 'yaml';

/** A place in a case file, as editors and terminals link it. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export const placed = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** Where something stands in the data: keys of maps and indexes of lists from the root. */
export type Path = readonly PropertyKey[];

/** A parsed YAML text that knows where everything stands in it. */
export class CaseDocument {
  private readonly lines = new LineCounter();
  private readonly document: Document;

  constructor(
    readonly file: string,
    text: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false });
  }

  /** What is wrong with the YAML itself. */
  get faults(): readonly { place: Place; message: string }[] {
    const { errors, warnings } = this.document;
    return [...errors, ...warnings].map(({ pos, message }) => ({ place: this.at(pos[0]), message }));
  }

  get data(): unknown {
    return this.document.toJS() as unknown;
  }

  /** The place of a value; of the nearest thing around it where it is not there. With `key`, of the key that it stands under. */
  placeOf(path: Path, { key = false } = {}): Place {
    for (let depth = path.length; depth > 0; depth--) {
      const offset = this.offsetOf(path.slice(0, depth), key && depth === path.length);
      if (offset !== undefined) return this.at(offset);
    }
    return this.at(0);
  }

  private offsetOf(path: Path, key: boolean): number | undefined {
    const parent = path.length > 1 ? this.document.getIn(path.slice(0, -1), true) : this.document.contents;
    const last = path.at(-1);
    if (!isCollection(parent)) return undefined;
    if (!isMap(parent)) return rangeOf(parent.get(Number(last), true));
    const pair = parent.items.find((item) => keyOf(item.key) === String(last));
    return pair && ((key ? undefined : rangeOf(pair.value)) ?? rangeOf(pair.key));
  }

  private at(offset: number): Place {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: Math.max(1, line), column: Math.max(1, col) };
  }
}

const rangeOf = (node: unknown): number | undefined =>
  (node as { range?: readonly number[] | null } | null | undefined)?.range?.[0];

const keyOf = (node: unknown): string => String((node as { value?: unknown } | null)?.value ?? node);
