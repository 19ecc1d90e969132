import { HeadingLevel, Paragraph } from 'docx';
import type { Section } from '../../domain/papers/version.js';
import { blocksOf } from '../text/from-markdown.js';
import type { Block } from '../text/blocks.js';
import { docxBlocks } from './docx-blocks.js';
import { docxFile } from './docx-document.js';
import { Lists } from './docx-lists.js';
import { Marks } from './docx-marks.js';
import { printable } from '../text/tidy.js';
import { enclosureLine, linesBelow, type Head } from './head.js';
import { noPictures } from './pictures.js';
import { untracked, type Tracked } from './tracked.js';

const about = (text: string): Paragraph => new Paragraph({ style: 'MandatOplysninger', text: printable(text) });

/** A section as blocks: its heading, and its text with the headings within it one level down. */
export const sectionBlocks = ({ heading, markdown }: Section): readonly Block[] => [
  { kind: 'heading', depth: 1, runs: [{ text: heading }] },
  ...blocksOf(markdown).map((block) =>
    block.kind === 'heading' ? { ...block, depth: Math.max(block.depth, 2) } : block,
  ),
];

/** A version of a paper as a Word document. */
export const versionDocx = (head: Head, sections: readonly Section[], pictures = noPictures): Promise<Buffer> =>
  paperDocx(head, untracked(sections.flatMap(sectionBlocks)), linesBelow(head), pictures);

/** Some text under the head of a paper as a Word document; changes in it are tracked as made when its version was issued. */
export function paperDocx(
  head: Head,
  blocks: readonly Tracked[],
  lines: readonly string[],
  pictures = noPictures,
): Promise<Buffer> {
  const page = { lists: new Lists(), marks: new Marks('Mandat', head.at.toISOString()), pictures };
  const [title, last] = [printable(head.title), enclosureLine(head)];
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    ...lines.map(about),
    ...docxBlocks(blocks, page),
    ...(last ? [new Paragraph({ style: 'MandatOplysninger', spacing: { before: 240 }, text: printable(last) })] : []),
  ];
  return docxFile({ title, foot: `${title} · version ${head.version}` }, page.lists, children);
}
