import type { Content } from 'pdfmake';
import type { Language } from '../../domain/workflow/bilingual.js';
import { linesBelow } from '../out/head.js';
import { pdfBlocks, pdfRuns, type PdfPage } from '../out/pdf-blocks.js';
import { pdfFile } from '../out/pdf-file.js';
import { Outline } from '../out/pdf-outline.js';
import { headingTag, Tag } from '../out/pdf-tags.js';
import type { Pictures } from '../out/pictures.js';
import type { Block } from '../text/blocks.js';
import type { MeetingPaper } from './annexes.js';
import { said } from '../out/version-pdf.js';
import { contentsTable, type ContentsLine } from './pack-contents.js';
import { sourceIn, type Pack, type PackAnnex, type PackItem } from './pack.js';

/** How far down a divider page its words begin, in points. */
const DOWN = 150;

/** A part of the pack as it is laid out, and what leads to it from the contents. */
interface Laid {
  readonly lines: readonly ContentsLine[];
  readonly content: readonly Content[];
}

/** A pack as one PDF: bookmarks to each item and annex, page numbers through the whole, a divider page before each annex. */
export function packPdf(pack: Pack, pictures: Pictures, at: Date): Promise<Buffer> {
  const { title, language, blocks } = pack.front;
  const page = { outline: new Outline(), pictures };
  const front = [said('title', [{ text: title }], new Tag('H1')), ...pdfBlocks(blocks, page)];
  const items = pack.items.map((item, i) => laidItem(item, startsPage(pack.items[i - 1]), pack, page));
  const contents = contentsTable(items.flatMap(({ lines }) => lines), pack.words, language); // prettier-ignore
  const content = [...front, contents, ...items.flatMap((item) => item.content)];
  return pdfFile({ title, foot: title, created: at, language, pictures }, content);
}

/** An item follows the one before on the same page, unless annexes came between. */
const startsPage = (before: PackItem | undefined): boolean => before === undefined || before.annexes.length > 0;

function laidItem({ number, depth, blocks, annexes }: PackItem, onNewPage: boolean, pack: Pack, page: PdfPage): Laid {
  const [id, heading] = [page.outline.next, blocks.find(({ kind }) => kind === 'heading')];
  const own = pdfBlocks(blocks, page);
  const under = annexes.map((annex) => laidAnnex(annex, depth + 1, pack.front.language, page));
  const title = heading?.kind === 'heading' ? heading.runs.map(({ text }) => text).join('') : number;
  const lines = [{ number, title: title.replace(`${number} `, ''), id }, ...under.flatMap((annex) => annex.lines)];
  return { lines, content: [onNewPage ? onItsOwnPage(own) : own, ...under.flatMap((annex) => annex.content)] };
}

function laidAnnex(annex: PackAnnex, depth: number, language: Language, page: PdfPage): Laid {
  const { label, name, divider, paper } = annex;
  const entry = page.outline.entry(depth, divider.title);
  const title = { text: pdfRuns([{ text: divider.title }], headingTag(depth)), style: 'title', ...entry };
  const words = { stack: [title, ...pdfBlocks(divider.blocks, { ...page, under: depth })], margin: [0, DOWN, 0, 0] as [number, number, number, number] }; // prettier-ignore
  const text = paper === null ? [] : [onItsOwnPage([...headOf(paper.head.title, linesBelow(paper.head, language)), ...pdfBlocks(namedIn(paper, annex.text), { ...page, under: depth })])]; // prettier-ignore
  return {
    lines: [{ number: label, title: name, id: entry.id, annex: true }],
    content: [onItsOwnPage([words]), ...text],
  };
}

const namedIn = (paper: MeetingPaper, text: readonly Block[]): readonly Block[] =>
  text.map((block) => (block.kind === 'picture' ? { ...block, source: sourceIn(paper, block.source) } : block));

const headOf = (title: string, lines: readonly string[]): Content[] => [
  said('title', [{ text: title }]),
  ...lines.map((text) => said('about', [{ text }])),
];

const onItsOwnPage = (content: readonly Content[]): Content => ({ stack: [...content], pageBreak: 'before' });
