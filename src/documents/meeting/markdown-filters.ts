import { type Block, type Run, textOf } from '../text/blocks.js';
import { blocksOf } from '../text/from-markdown.js';
import { markdownOf } from '../text/to-markdown.js';

/** A value as plain words: every sign that Markdown could take for something else is kept as it is. */
export const asWords = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : wordsIn(value)
        .replace(/\s+/g, ' ')
        .replace(/[!-/:-@[-`{-~]/g, '\\$&');

const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/**
 * Text that people wrote in Markdown, within a document of ours. Its headings become bold: the document has its own.
 * @param indent spaces before each line but the first, for text in a list
 */
export const asText = (value: unknown, indent = 0): string =>
  markdownOf(blocksOf(markdownIn(value)).map(withoutHeading)).replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);

/** The same in one cell of a table, a line for each paragraph. */
export function asCell(value: unknown): string {
  const blocks = blocksOf(markdownIn(value));
  const runs = blocks.flatMap((block, i): readonly Run[] => [...(i > 0 ? [{ text: '\n' }] : []), ...runsOf(block)]);
  const [row = ''] = markdownOf([{ kind: 'table', rows: [[runs]] }]).split('\n');
  return row.slice(1, -1).trim();
}

const markdownIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const withoutHeading = (block: Block): Block =>
  block.kind === 'heading' ? { kind: 'paragraph', runs: block.runs.map((run) => ({ ...run, bold: true })) } : block;

function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'table') return [{ text: textOf(block) }];
  const marker = block.kind !== 'item' ? '' : block.ordered ? `${block.number ?? 1}. ` : '– ';
  return marker ? [{ text: marker }, ...block.runs] : block.runs;
}
