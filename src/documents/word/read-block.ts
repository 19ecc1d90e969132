import type { Element } from '@xmldom/xmldom';
import type { Block } from '../text/blocks.js';
import { changeOf, type Change, type ReadRun } from './read-runs.js';
import { child } from './xml.js';

/** A paragraph or table of a document: what it is, and what it is for. */
export interface ReadBlock {
  readonly block: Block<ReadRun>;
  /** `about`: neither title nor text, such as a table of contents or the lines that Mandat writes below the title. */
  readonly role: 'text' | 'title' | 'about';
  readonly paragraph: number;
  /** The change that its end is under: a paragraph that was added or taken away. */
  readonly mark?: Change;
}

/** The change that a paragraph or a row is under as a whole. */
export function markOf(properties: Element | undefined, inside?: string): Change | undefined {
  const of = inside ? child(properties, inside) : child(properties, 'rPr');
  const [ins, del] = [child(of, 'ins') ?? child(of, 'moveTo'), child(of, 'del') ?? child(of, 'moveFrom')];
  return del ? changeOf(del, 'deletion') : ins && changeOf(ins, 'insertion');
}
