import type { Content } from 'pdfmake';
import type { Section } from '../../domain/papers/version.js';
import type { Run } from '../text/blocks.js';
import { enclosureLine, linesBelow, type Head } from './head.js';
import { pdfBlocks, pdfRuns } from './pdf-blocks.js';
import { pdfFile } from './pdf-file.js';
import { Outline } from './pdf-outline.js';
import { Tag } from './pdf-tags.js';
import { noPictures, type Pictures } from './pictures.js';
import { sectionBlocks } from './version-docx.js';

/** A version of a paper as PDF. */
export function versionPdf(head: Head, sections: readonly Section[], pictures: Pictures = noPictures): Promise<Buffer> {
  const [title, last] = [head.title, enclosureLine(head)];
  const foot = `${title} · version ${head.version}`;
  return pdfFile({ title, foot, created: head.at, language: 'da', pictures }, [
    said('title', [{ text: title }], new Tag('H1')),
    ...linesBelow(head).map((text) => said('about', [{ text }])),
    ...pdfBlocks(sections.flatMap(sectionBlocks), { outline: new Outline(), pictures }),
    ...(last ? [{ stack: [said('about', [{ text: last }])], margin: [0, 14, 0, 0] as [number, number, number, number] }] : []),
  ]);
} // prettier-ignore

/** A paragraph in a style of its own, such as the title. */
export const said = (style: string, runs: readonly Run[], tag = new Tag('P')): Content => ({
  text: pdfRuns(runs, tag),
  style,
});
