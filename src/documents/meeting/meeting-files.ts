import { HeadingLevel, Paragraph } from 'docx';
import { docxBlocks } from '../out/docx-blocks.js';
import { docxFile } from '../out/docx-document.js';
import { Lists } from '../out/docx-lists.js';
import { Marks } from '../out/docx-marks.js';
import { pdfBlocks } from '../out/pdf-blocks.js';
import { pdfFile } from '../out/pdf-file.js';
import { Outline } from '../out/pdf-outline.js';
import { Tag } from '../out/pdf-tags.js';
import type { Pictures } from '../out/pictures.js';
import { untracked } from '../out/tracked.js';
import { said } from '../out/version-pdf.js';
import { printable } from '../text/tidy.js';
import type { Composed } from './compose.js';

/** A paper of a meeting as a Word document. */
export function composedDocx({ title, language, blocks }: Composed, pictures: Pictures, at: Date): Promise<Buffer> {
  const page = { lists: new Lists(), marks: new Marks('Mandat', at.toISOString()), pictures };
  const [name, children] = [printable(title), docxBlocks(untracked(blocks), page)];
  const head = new Paragraph({ heading: HeadingLevel.TITLE, text: name });
  return docxFile({ title: name, foot: name, language }, page.lists, [head, ...children]);
}

/** A paper of a meeting as PDF. */
export function composedPdf({ title, language, blocks }: Composed, pictures: Pictures, at: Date): Promise<Buffer> {
  const content = [said('title', [{ text: title }], new Tag('H1')), ...pdfBlocks(blocks, { outline: new Outline(), pictures })]; // prettier-ignore
  return pdfFile({ title, foot: title, created: at, language, pictures }, content);
}
