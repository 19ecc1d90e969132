import type { Element } from '@xmldom/xmldom';
import { Findings } from './findings.js';
import { Numbering } from './numbering.js';
import { openDocx, type Docx } from './open-docx.js';
import type { ReadBlock } from './read-block.js';
import { BlockReader } from './read-blocks.js';
import { Styles } from './styles.js';
import { attribute, elements, nameOf } from './xml.js';

export interface Comment {
  readonly author: string;
  readonly at: string | null;
  readonly text: string;
}

/** A Word document as it was read: what stands in it, what is written in its margin, and what could not be read. */
export interface Read {
  readonly blocks: readonly ReadBlock[];
  readonly comments: ReadonlyMap<string, Comment>;
  readonly findings: Findings;
}

/**
 * Reads a .docx.
 * @throws Unreadable when it cannot be read at all.
 */
export async function readDocx(bytes: Buffer): Promise<Read> {
  const docx = await openDocx(bytes);
  const findings = new Findings();
  const around = { docx, findings, styles: new Styles(await docx.part('styles')), notes: await notesOf(docx) };
  const reader = new BlockReader(around, new Numbering(await docx.part('numbering')));
  const blocks = reader.read(docx.body);
  await reportMargins(docx, findings);
  return { blocks, comments: commentsOf(await docx.part('comments')), findings };
}

const itemsOf = (root: Element | undefined, name: string): Element[] =>
  root ? elements(root).filter((element) => nameOf(element) === name) : [];

/** The words of an element, a space for each paragraph. */
const wordsOf = (element: Element): string =>
  [...element.getElementsByTagNameNS('*', 'p')]
    .map((paragraph) => [...paragraph.getElementsByTagNameNS('*', 't')].map((text) => text.textContent).join(''))
    .join(' ')
    .trim();

async function notesOf(docx: Docx): Promise<ReadonlyMap<string, string>> {
  const [feet, ends] = [await docx.part('footnotes'), await docx.part('endnotes')];
  const named = (prefix: string) => (note: Element) => [`${prefix}${attribute(note, 'id')}`, wordsOf(note)] as const;
  return new Map([...itemsOf(feet, 'footnote').map(named('foot')), ...itemsOf(ends, 'endnote').map(named('endn'))]);
}

function commentsOf(root: Element | undefined): ReadonlyMap<string, Comment> {
  return new Map(
    itemsOf(root, 'comment').map((comment) => {
      const [author, at] = [attribute(comment, 'author') ?? '', attribute(comment, 'date') ?? null];
      return [attribute(comment, 'id') ?? '', { author, at, text: wordsOf(comment) }];
    }),
  );
}

/** Page numbers alone are nothing to report, and neither is the foot that Mandat writes itself. */
const ROUTINE = /^side \d* ?(af)? ?\d*$| · version \d+\s*·\s*side/i;

async function reportMargins(docx: Docx, findings: Findings): Promise<void> {
  const margins = [...(await docx.parts('header')), ...(await docx.parts('footer'))];
  const words = [...new Set(margins.map(wordsOf))].filter((text) => /\p{L}{2}/u.test(text) && !ROUTINE.test(text));
  findings.paragraph = 0;
  findings.section = null;
  if (words.length > 0) findings.add('header-footer', words.join(' · '));
}
