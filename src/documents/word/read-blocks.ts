import type { Element } from '@xmldom/xmldom';
import { plain, type Block, type Item, type Table } from '../text/blocks.js';
import { isBlank } from '../text/tidy.js';
import type { Numbering } from './numbering.js';
import { changeOf, RunReader, type Change, type ReadRun, type Surroundings } from './read-runs.js';
import { attribute, child, elements, nameOf, valueOf } from './xml.js';

/** A paragraph or table of a document: what it is, and what it is for. */
export interface ReadBlock {
  readonly block: Block<ReadRun>;
  /** `about`: neither title nor text, such as a table of contents or the lines that Mandat writes below the title. */
  readonly role: 'text' | 'title' | 'about';
  readonly paragraph: number;
  /** The change that its end is under: a paragraph that was added or taken away. */
  readonly mark?: Change;
}

/** Styles by which Mandat knows again what it wrote itself. */
export const OWN = { about: 'Mandat oplysninger', code: 'Mandat kode' } as const;

const ABOUT = /^(subtitle|toc \d|toc heading|mandat oplysninger)$/;
const HEADING_AT_MOST = 80;

/** Reads the paragraphs and tables of a document in their order. */
export class BlockReader {
  private readonly runs: RunReader;

  constructor(
    private readonly around: Surroundings,
    private readonly numbering: Numbering,
  ) {
    this.runs = new RunReader(around);
  }

  read(parent: Element): ReadBlock[] {
    return elements(parent).flatMap((element) => this.element(element));
  }

  private element(element: Element): ReadBlock[] {
    const name = nameOf(element);
    if (name === 'p') return [this.paragraph(element)];
    if (name === 'tbl') return [this.table(element)];
    if (name === 'altChunk') this.around.findings.add('inserted-file');
    if (name.startsWith('commentRange')) this.runs.mark(element);
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'].includes(name) ? this.read(element) : [];
  }

  private paragraph(element: Element, change?: Change): ReadBlock {
    const { findings } = this.around;
    const paragraph = ++findings.paragraph;
    const runs = this.runs.read(element, { ...(change && { change }) });
    const properties = child(element, 'pPr');
    const mark = markOf(properties) ?? change;
    const { block, role } = this.classified(properties, runs);
    if (block.kind === 'heading') findings.section = plain(block.runs.filter(stands)).trim();
    if (block.kind === 'paragraph' && role === 'text') this.warnOfHeading(runs);
    return { block, role, paragraph, ...(mark && { mark }) };
  }

  private classified(
    properties: Element | undefined,
    runs: readonly ReadRun[],
  ): { block: Exclude<Block<ReadRun>, Table<ReadRun>>; role: ReadBlock['role'] } {
    const style = valueOf(properties, 'pStyle');
    const name = this.around.styles.name(style);
    const role = name === 'title' ? 'title' : ABOUT.test(name) ? 'about' : 'text';
    if (role !== 'text') return { role, block: { kind: 'paragraph', runs } };
    const depth = this.headingDepth(properties, style);
    if (depth !== undefined && !isBlank(runs)) return { role, block: { kind: 'heading', depth, runs } };
    return { role, block: this.listed(properties, style, runs) ?? { kind: kindOf(name), runs } };
  }

  private headingDepth(properties: Element | undefined, style: string | undefined): number | undefined {
    const outline = Number(valueOf(properties, 'outlineLvl') ?? '9') + 1;
    return this.around.styles.headingDepth(style) ?? (outline <= 9 ? outline : undefined);
  }

  private listed(
    properties: Element | undefined,
    style: string | undefined,
    runs: readonly ReadRun[],
  ): Item<ReadRun> | undefined {
    if (isBlank(runs)) return undefined;
    const marker = this.numbering.mark(child(properties, 'numPr') ?? this.around.styles.list(style));
    return marker && { kind: 'item', ...marker, runs };
  }

  private warnOfHeading(runs: readonly ReadRun[]): void {
    const text = plain(runs).trim();
    const bold = runs.filter(({ text }) => text.trim() !== '').every(({ bold }) => bold);
    if (text !== '' && bold && text.length <= HEADING_AT_MOST && !/[.:;,?!]$/.test(text))
      this.around.findings.add('looks-like-heading', text);
  }

  private table(element: Element): ReadBlock {
    const paragraph = this.around.findings.paragraph + 1;
    const rows = within(element, 'tr').map((row) => this.row(row));
    const width = Math.max(0, ...rows.map((row) => row.length));
    const even = rows.map((row) => [...row, ...Array<readonly ReadRun[]>(width - row.length).fill([])]);
    return { block: { kind: 'table', rows: isOurs(element) ? even : plainHead(even) }, role: 'text', paragraph };
  }

  private row(row: Element): (readonly ReadRun[])[] {
    const change = markOf(row, 'trPr');
    return within(row, 'tc').flatMap((cell) => this.cell(cell, change));
  }

  private cell(cell: Element, change: Change | undefined): (readonly ReadRun[])[] {
    const properties = child(cell, 'tcPr');
    const span = Math.min(Number(valueOf(properties, 'gridSpan') ?? '1') || 1, 63);
    const below = child(properties, 'vMerge');
    if (span > 1 || below) this.around.findings.add('merged-cells');
    const lines = elements(cell).flatMap((element) => this.lines(element, change));
    const runs = lines.flatMap((line, i) => (i === 0 ? line : [{ text: '\n' }, ...line]));
    const continued = below !== undefined && attribute(below, 'val') !== 'restart';
    return [continued ? [] : runs, ...Array<readonly ReadRun[]>(span - 1).fill([])];
  }

  private lines(element: Element, change: Change | undefined): (readonly ReadRun[])[] {
    const name = nameOf(element);
    if (name === 'sdt' || name === 'sdtContent') return elements(element).flatMap((inner) => this.lines(inner, change));
    if (name === 'tbl') return this.nested(element);
    if (name !== 'p') return [];
    const { block } = this.paragraph(element, change);
    if (block.kind === 'table') return [];
    return [block.kind === 'item' ? [{ text: bulletOf(block) }, ...block.runs] : block.runs];
  }

  private nested(element: Element): (readonly ReadRun[])[] {
    const { block } = this.table(element);
    this.around.findings.add('nested-table');
    if (block.kind !== 'table') return [];
    return block.rows.map((row) => row.flatMap((cell, i) => (i === 0 ? cell : [{ text: ' – ' }, ...cell])));
  }
}

/** Whether a run is in the text as it would be issued. */
const stands = ({ change }: ReadRun): boolean => change?.kind !== 'deletion';

const kindOf = (style: string): 'paragraph' | 'quote' | 'code' =>
  /^(intense )?quote$/.test(style) ? 'quote' : style === OWN.code.toLowerCase() ? 'code' : 'paragraph';

const bulletOf = ({ ordered, number }: Item): string => (ordered ? `${number}. ` : '– ');

function markOf(properties: Element | undefined, inside?: string): Change | undefined {
  const of = inside ? child(properties, inside) : child(properties, 'rPr');
  const [ins, del] = [child(of, 'ins') ?? child(of, 'moveTo'), child(of, 'del') ?? child(of, 'moveFrom')];
  return del ? changeOf(del, 'deletion') : ins && changeOf(ins, 'insertion');
}

/** Elements of a name, through what Word may lay around them. */
const within = (parent: Element, name: string): Element[] =>
  elements(parent).flatMap((element) => {
    if (nameOf(element) === name) return [element];
    return ['sdt', 'sdtContent', 'customXml'].includes(nameOf(element)) ? within(element, name) : [];
  });

/** What Mandat wrote is bold in its head only where the text says so. */
function isOurs(table: Element): boolean {
  const [style] = [...table.getElementsByTagNameNS('*', 'pStyle')];
  return attribute(style, 'val') === 'MandatTabelhoved';
}

/** Elsewhere the head of a table is bold by being the head. */
function plainHead(rows: readonly (readonly (readonly ReadRun[])[])[]): readonly (readonly (readonly ReadRun[])[])[] {
  const [head, ...rest] = rows;
  if (!head?.flat().every(({ bold, text }) => bold || text.trim() === '')) return rows;
  return [head.map((cell) => cell.map(({ bold: _, ...run }) => run)), ...rest];
}
