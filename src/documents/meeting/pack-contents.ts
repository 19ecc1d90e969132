import type { Content, TableCell } from 'pdfmake';
import type { Language } from '../../domain/workflow/bilingual.js';
import { pdfRuns } from '../out/pdf-blocks.js';
import { Tag } from '../out/pdf-tags.js';
import { wordOf, type Words } from './templates.js';

/** A line of the contents; `id` is the bookmark that it leads to. */
export interface ContentsLine {
  readonly number: string;
  readonly title: string;
  readonly id: string;
  readonly annex?: true;
}

/** What is in a pack and on which page, each line a link. */
export function contentsTable(lines: readonly ContentsLine[], words: Words, language: Language): Content {
  const [tag, word] = [new Tag('Table'), (code: string) => wordOf(words, 'contents', code, language)];
  const head = headOf(['number', 'title', 'page'].map(word), new Tag('TR', tag));
  const body = [head, ...lines.map((line) => rowOf(line, word('annex'), new Tag('TR', tag)))];
  return { table: { headerRows: 1, dontBreakRows: true, widths: ['18%', '*', '10%'], body }, layout: 'grid', style: 'table' }; // prettier-ignore
}

const headOf = (words: readonly string[], row: Tag): TableCell[] =>
  words.map((text) => ({ text: pdfRuns([{ text }], new Tag('TH', row)), bold: true, fillColor: '#eef2f6' }));

function rowOf({ number, title, id, annex }: ContentsLine, word: string, row: Tag): TableCell[] {
  const link = (text: string, tag = new Tag('TD', row)) => ({ text: pdfRuns([{ text }], tag), linkToDestination: id });
  const page = { pageReference: id, tag: new Tag('TD', row) };
  return [link(annex ? `${word} ${number}` : number), link(title), { text: [page], alignment: 'right' }];
}
