import type { Element } from '@xmldom/xmldom';
import type { Run } from '../text/blocks.js';
import { RunContent, type Surroundings } from './run-content.js';
import { attribute, child, elements, isOn, nameOf, valueOf } from './xml.js';

/** A tracked change: by whom, as the file has it, and when. */
export interface Change {
  readonly kind: 'insertion' | 'deletion';
  readonly author: string;
  readonly at: string | null;
}

/** A stretch of text as Word has it: perhaps inserted or deleted, perhaps under comments. */
export interface ReadRun extends Run {
  readonly change?: Change;
  readonly comments?: readonly string[];
}

type Carried = Pick<ReadRun, 'change' | 'href'>;

const TRANSPARENT = new Set(['smartTag', 'customXml', 'fldSimple', 'dir', 'bdo', 'sdtContent', 'sdt', 'Choice']);

export const changeOf = (element: Element, kind: Change['kind']): Change => ({
  kind,
  author: attribute(element, 'author') ?? '',
  at: attribute(element, 'date') ?? null,
});

/** Reads the words of paragraphs, one after the other: a comment may reach over several. */
export class RunReader {
  private readonly open = new Set<string>();

  private readonly content: RunContent;

  constructor(private readonly around: Surroundings) {
    this.content = new RunContent(around);
  }

  read(parent: Element, carried: Carried = {}): ReadRun[] {
    return elements(parent).flatMap((element) => this.inline(element, carried));
  }

  private inline(element: Element, carried: Carried): ReadRun[] {
    const name = nameOf(element);
    if (name === 'r') return this.run(element, carried);
    if (TRANSPARENT.has(name)) return this.read(element, carried);
    if (name === 'ins' || name === 'moveTo')
      return this.read(element, { ...carried, change: inserted(element, carried) });
    if (name === 'AlternateContent') return this.read(child(element, 'Choice') ?? element, carried);
    if (name === 'del' || name === 'moveFrom') return this.deleted(element, carried);
    if (name === 'hyperlink') return this.read(element, { ...carried, ...this.hrefOf(element) });
    if (name === 'oMath' || name === 'oMathPara') this.around.findings.add('equation', element.textContent ?? '');
    if (name.startsWith('commentRange')) this.mark(element);
    return [];
  }

  /** Where a comment begins or ends to hold; that may also be between paragraphs. */
  mark(range: Element): void {
    const id = attribute(range, 'id') ?? '';
    if (nameOf(range) === 'commentRangeStart') this.open.add(id);
    else this.open.delete(id);
  }

  /** What one inserted and another deleted was never in the text, and is not proposed. */
  private deleted(element: Element, carried: Carried): ReadRun[] {
    if (carried.change?.kind === 'insertion') return [];
    return this.read(element, { ...carried, change: changeOf(element, 'deletion') });
  }

  private hrefOf(element: Element): { href?: string } {
    const relation = this.around.docx.target(attribute(element, 'id') ?? '');
    return relation?.external && /^(https?|mailto):/i.test(relation.target) ? { href: relation.target } : {};
  }

  private run(run: Element, carried: Carried): ReadRun[] {
    const properties = child(run, 'rPr');
    const text = elements(run).map((element) => this.content.textOf(element)).join(''); // prettier-ignore
    const comments = [...this.open, ...this.commentsAt(run)];
    if (text === '' && comments.length === 0) return [];
    if (isOn(properties, 'vanish')) this.around.findings.add('hidden', text);
    if (isOn(properties, 'vanish')) return [];
    if (['superscript', 'subscript'].includes(valueOf(properties, 'vertAlign') ?? '') && /\S/.test(text))
      this.around.findings.add('raised', text);
    return [{ text, ...this.formOf(properties), ...carried, ...(comments.length > 0 && { comments }) }];
  }

  private formOf(properties: Element | undefined): Pick<Run, 'bold' | 'italic' | 'strike'> {
    const style = valueOf(properties, 'rStyle');
    const { styles } = this.around;
    return {
      ...((isOn(properties, 'b') ?? styles.isBold(style)) && { bold: true }),
      ...((isOn(properties, 'i') ?? styles.isItalic(style)) && { italic: true }),
      ...((isOn(properties, 'strike') ?? isOn(properties, 'dstrike')) && { strike: true }),
    };
  }

  private commentsAt(run: Element): readonly string[] {
    const reference = child(run, 'commentReference');
    return reference ? [attribute(reference, 'id') ?? ''] : [];
  }
}

const inserted = (element: Element, { change }: Carried): Change => change ?? changeOf(element, 'insertion');
