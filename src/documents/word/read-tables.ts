import type { Element } from '@xmldom/xmldom';
import type { Item } from '../text/blocks.js';
import type { Findings } from './findings.js';
import { markOf, type ReadBlock } from './read-block.js';
import type { Change, ReadRun } from './read-runs.js';
import { attribute, child, elements, nameOf, valueOf } from './xml.js';

type Line = readonly ReadRun[];

/** Reads tables: each cell becomes lines of text. */
export class TableReader {
  constructor(
    private readonly findings: Findings,
    private readonly paragraph: (element: Element, change?: Change) => ReadBlock,
  ) {}

  read(element: Element): ReadBlock {
    const paragraph = this.findings.paragraph + 1;
    const rows = within(element, 'tr').map((row) => this.row(row));
    const width = Math.max(0, ...rows.map((row) => row.length));
    const even = rows.map((row) => [...row, ...Array<Line>(width - row.length).fill([])]);
    return { block: { kind: 'table', rows: isOurs(element) ? even : plainHead(even) }, role: 'text', paragraph };
  }

  private row(row: Element): Line[] {
    const change = markOf(row, 'trPr');
    return within(row, 'tc').flatMap((cell) => this.cell(cell, change));
  }

  private cell(cell: Element, change: Change | undefined): Line[] {
    const properties = child(cell, 'tcPr');
    const span = Math.min(Number(valueOf(properties, 'gridSpan') ?? '1') || 1, 63);
    const below = child(properties, 'vMerge');
    if (span > 1 || below) this.findings.add('merged-cells');
    const lines = elements(cell).flatMap((element) => this.lines(element, change));
    const runs = lines.flatMap((line, i) => (i === 0 ? line : [{ text: '\n' }, ...line]));
    const continued = below !== undefined && attribute(below, 'val') !== 'restart';
    return [continued ? [] : runs, ...Array<Line>(span - 1).fill([])];
  }

  private lines(element: Element, change: Change | undefined): Line[] {
    const name = nameOf(element);
    if (name === 'sdt' || name === 'sdtContent') return elements(element).flatMap((inner) => this.lines(inner, change));
    if (name === 'tbl') return this.nested(element);
    if (name !== 'p') return [];
    const { block } = this.paragraph(element, change);
    if (block.kind === 'table') return [];
    return [block.kind === 'item' ? [{ text: bulletOf(block) }, ...block.runs] : block.runs];
  }

  private nested(element: Element): Line[] {
    const { block } = this.read(element);
    this.findings.add('nested-table');
    if (block.kind !== 'table') return [];
    return block.rows.map((row) => row.flatMap((cell, i) => (i === 0 ? cell : [{ text: ' – ' }, ...cell])));
  }
}

const bulletOf = ({ ordered, number }: Item): string => (ordered ? `${number}. ` : '– ');

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
function plainHead(rows: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const [head, ...rest] = rows;
  if (!head?.flat().every(({ bold, text }) => bold || text.trim() === '')) return rows;
  return [head.map((cell) => cell.map(({ bold: _, ...run }) => run)), ...rest];
}
