import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfjs } from './pdfjs.js';

/** A bookmark: what it is called, on which page it lands (from 1), and what lies under it. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly items: readonly Bookmark[];
}

/** What somebody meets who opens a PDF, or has it read aloud. */
export interface ReadPdf {
  /** The words of each page, with single spaces. */
  readonly pages: readonly string[];
  readonly bookmarks: readonly Bookmark[];
  readonly language: string | null;
  readonly title: string | null;
  readonly isTagged: boolean;
  /** The roles of all parts, page by page, in reading order. */
  readonly tags: readonly string[];
}

export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const { getDocument } = await pdfjs();
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await loading.promise;
  const numbers = Array.from({ length: document.numPages }, (_, i) => i + 1);
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const read: ReadPdf = {
    pages: await Promise.all(numbers.map((n) => wordsOf(document, n))),
    bookmarks: await bookmarksIn(document, (await document.getOutline()) ?? []),
    language: info.Language ?? null,
    title: info.Title ?? null,
    isTagged: ((await document.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
    tags: (await Promise.all(numbers.map(async (n) => rolesIn(await (await document.getPage(n)).getStructTree())))).flat(),
  };
  await loading.destroy();
  return read;
} // prettier-ignore

async function wordsOf(document: PDFDocumentProxy, n: number): Promise<string> {
  const { items } = await (await document.getPage(n)).getTextContent();
  const texts = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
  return texts.join('').replace(/\s+/g, ' ');
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

const bookmarksIn = (document: PDFDocumentProxy, outline: Outline): Promise<Bookmark[]> =>
  Promise.all(outline.map(async ({ title, dest, items }) => ({
    title,
    page: await pageOf(document, dest),
    items: await bookmarksIn(document, items as Outline),
  }))); // prettier-ignore

async function pageOf(document: PDFDocumentProxy, dest: string | unknown[] | null): Promise<number> {
  const found = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  return found ? 1 + (await document.getPageIndex(found[0] as never)) : 0;
}

interface Part {
  readonly role?: string;
  readonly children?: readonly object[];
}

const rolesIn = (part: Part | null): string[] =>
  part === null
    ? []
    : [...(part.role ? [part.role] : []), ...(part.children ?? []).flatMap((child) => rolesIn(child as Part))];
