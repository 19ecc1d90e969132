import type { Section } from '../../domain/papers/version.js';
import { enclosureLine, linesBelow, type Head } from './head.js';
import { pdfBlocks } from './pdf-blocks.js';
import { inFonts } from './pdf-fonts.js';
import { pdfFile } from './pdf-file.js';
import { sectionBlocks } from './version-docx.js';

/** A version of a paper as PDF. */
export function versionPdf(head: Head, sections: readonly Section[]): Promise<Buffer> {
  const last = enclosureLine(head);
  return pdfFile(head.title, `${head.title} · version ${head.version}`, head.at, [
    { text: inFonts(head.title), style: 'title' },
    ...linesBelow(head).map((text) => ({ text: inFonts(text), style: 'about' })),
    ...pdfBlocks(sections.flatMap(sectionBlocks)),
    ...(last
      ? [{ text: inFonts(last), style: 'about', margin: [0, 14, 0, 0] as [number, number, number, number] }]
      : []),
  ]);
}
