import type { Element } from '@xmldom/xmldom';
import { plain, type Block, type Item, type Table } from '../text/blocks.js';
import { isBlank } from '../text/tidy.js';
import type { Numbering } from './numbering.js';
import { markOf, type ReadBlock } from './read-block.js';
import { RunReader, type Change, type ReadRun } from './read-runs.js';
import type { Surroundings } from './run-content.js';
import { TableReader } from './read-tables.js';
import { ownPicture } from './own-picture.js';
import { child, elements, nameOf, valueOf } from './xml.js';

/** Styles by which Mandat knows again what it wrote itself. */
export const OWN = { about: 'Mandat oplysninger', code: 'Mandat kode' } as const;

const ABOUT = /^(subtitle|toc \d|toc heading|mandat oplysninger)$/;
const HEADING_AT_MOST = 80;

/** Reads the paragraphs and tables of a document in their order. */
export class BlockReader {
  private readonly runs: RunReader;
  private readonly tables: TableReader;

  constructor(
    private readonly around: Surroundings,
    private readonly numbering: Numbering,
  ) {
    this.runs = new RunReader(around);
    this.tables = new TableReader(around.findings, (element, change) => this.paragraph(element, change));
  }

  read(parent: Element): ReadBlock[] {
    return elements(parent).flatMap((element) => this.element(element));
  }

  private element(element: Element): ReadBlock[] {
    const name = nameOf(element);
    if (name === 'p') return [this.paragraph(element)];
    if (name === 'tbl') return [this.tables.read(element)];
    if (name === 'altChunk') this.around.findings.add('inserted-file');
    if (name.startsWith('commentRange')) this.runs.mark(element);
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'].includes(name) ? this.read(element) : [];
  }

  private paragraph(element: Element, change?: Change): ReadBlock {
    const { findings } = this.around;
    const paragraph = ++findings.paragraph;
    const picture = ownPicture(element);
    if (picture) return { block: picture, role: 'text', paragraph };
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
}

/** Whether a run is in the text as it would be issued. */
const stands = ({ change }: ReadRun): boolean => change?.kind !== 'deletion';

const kindOf = (style: string): 'paragraph' | 'quote' | 'code' =>
  /^(intense )?quote$/.test(style) ? 'quote' : style === OWN.code.toLowerCase() ? 'code' : 'paragraph';
