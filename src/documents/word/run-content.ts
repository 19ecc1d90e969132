import type { Element } from '@xmldom/xmldom';
import type { Findings } from './findings.js';
import type { Docx } from './open-docx.js';
import type { Styles } from './styles.js';
import { attribute, child, elements, nameOf } from './xml.js';

/** What the words of a document are read against. */
export interface Surroundings {
  readonly docx: Pick<Docx, 'target'>;
  readonly styles: Styles;
  readonly notes: ReadonlyMap<string, string>;
  readonly findings: Findings;
}

/** Reads what stands in a run: its words, and reports what is none. */
export class RunContent {
  constructor(private readonly around: Surroundings) {}

  textOf(element: Element): string {
    const name = nameOf(element);
    switch (name) {
      case 't':
      case 'delText':
        return element.textContent ?? '';
      case 'tab':
      case 'ptab':
        return ' ';
      case 'br':
        return ['page', 'column'].includes(attribute(element, 'type') ?? '') ? '' : '\n';
      case 'cr':
        return '\n';
      case 'noBreakHyphen':
        return '\u2011';
      case 'footnoteReference':
      case 'endnoteReference':
        return this.note(`${name.slice(0, 4)}${attribute(element, 'id')}`);
      case 'AlternateContent':
        return elements(child(element, 'Choice') ?? element).map((inner) => this.textOf(inner)).join(''); // prettier-ignore
      default:
        this.report(element, name);
        return '';
    }
  }

  private note(id: string): string {
    const text = this.around.notes.get(id) ?? '';
    this.around.findings.add('footnote', text);
    return ` (fodnote: ${text})`;
  }

  private report(element: Element, name: string): void {
    const { findings } = this.around;
    if (name === 'sym') findings.add('symbol');
    if (name === 'object') findings.add('object');
    if (name !== 'drawing' && name !== 'pict') return;
    const boxes = [...element.getElementsByTagNameNS('*', 'txbxContent')];
    if (boxes.length > 0) findings.add('textbox', boxes.map((box) => box.textContent).join(' '));
    else findings.add(isPicture(element) ? 'image' : 'drawing', described(element));
  }
}

const isPicture = (element: Element): boolean =>
  ['pic', 'imagedata'].some((name) => element.getElementsByTagNameNS('*', name).length > 0);

function described(element: Element): string {
  const [about] = [...element.getElementsByTagNameNS('*', 'docPr')];
  return attribute(about, 'descr') ?? attribute(about, 'title') ?? '';
}
