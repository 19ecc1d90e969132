import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { plain, type Block, type Item, type Run } from './blocks.js';
import type { BlockContent, List, ListItem, PhrasingContent, Root, TableCell } from './mdast.js';
import { tidy } from './tidy.js';

const options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  extensions: [gfmStrikethroughToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
} as const;

/** Markdown of some blocks, always written the same way. */
export function markdownOf(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: nodesOf(blocks) };
  return toMarkdown(root, { ...options, extensions: [...options.extensions] }).trimEnd();
}

function nodesOf(blocks: readonly Block[]): BlockContent[] {
  const nodes: BlockContent[] = [];
  for (let i = 0; i < blocks.length;) {
    const items = itemsFrom(blocks, i);
    if (items.length > 0) nodes.push(...listsOf(items, 0));
    else nodes.push(nodeOf(blocks[i] as Exclude<Block, Item>));
    i += Math.max(items.length, 1);
  }
  return nodes;
}

function itemsFrom(blocks: readonly Block[], start: number): Item[] {
  const items: Item[] = [];
  for (let i = start; blocks[i]?.kind === 'item'; i++) items.push(blocks[i] as Item);
  return items;
}

/** Flat items as nested lists: a new list begins where bullets and numbers change. */
function listsOf(items: readonly Item[], depth: number): List[] {
  const lists: List[] = [];
  for (let i = 0; i < items.length;) {
    const below = items.slice(i + 1).findIndex((item) => item.depth <= depth);
    const next = below === -1 ? items.length : i + 1 + below;
    const item = itemOf(items[i]!, items.slice(i + 1, next), depth);
    const last = lists.at(-1);
    if (last && last.ordered === items[i]!.ordered) last.children.push(item);
    else lists.push(newList(items[i]!, item));
    i = next;
  }
  return lists;
}

const newList = ({ ordered, number }: Item, first: ListItem): List => ({
  type: 'list',
  ordered,
  spread: false,
  ...(ordered && { start: number ?? 1 }),
  children: [first],
});

const itemOf = ({ runs }: Item, below: readonly Item[], depth: number): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{ type: 'paragraph', children: phrasing(runs) }, ...listsOf(below, depth + 1)],
});

function nodeOf(block: Exclude<Block, Item>): BlockContent {
  if (block.kind === 'table') {
    const children = block.rows.map((row) => ({ type: 'tableRow' as const, children: row.map(cellOf) }));
    return { type: 'table', children };
  }
  if (block.kind === 'code') return { type: 'code', value: plain(block.runs) };
  if (block.kind === 'picture') {
    const alt = plain(block.runs).replaceAll('\n', ' ');
    return { type: 'paragraph', children: [{ type: 'image', url: block.source, alt }] };
  }
  if (block.kind === 'heading') {
    const depth = Math.min(Math.max(block.depth, 1), 6) as 1;
    return { type: 'heading', depth, children: phrasing(block.runs, ' ') };
  }
  const paragraph = { type: 'paragraph', children: phrasing(block.runs) } as const;
  return block.kind === 'quote' ? { type: 'blockquote', children: [paragraph] } : paragraph;
}

const cellOf = (runs: readonly Run[]): TableCell => ({ type: 'tableCell', children: phrasing(runs, '<br>') });

/** `breakAs`: what a line break becomes where Markdown has none. */
function phrasing(runs: readonly Run[], breakAs?: string): PhrasingContent[] {
  return tidy(runs).flatMap((run) => formed(run, linesOf(run, breakAs)));
}

function linesOf({ text, code }: Run, breakAs: string | undefined): PhrasingContent[] {
  if (code) return [{ type: 'inlineCode', value: text.replaceAll('\n', ' ') }];
  const brk: PhrasingContent = breakAs === undefined ? { type: 'break' } : brokenBy(breakAs);
  return text.split('\n').flatMap((value, i) => {
    const line: PhrasingContent[] = value ? [{ type: 'text', value }] : [];
    return i === 0 ? line : [brk, ...line];
  });
}

const brokenBy = (value: string): PhrasingContent =>
  value.startsWith('<') ? { type: 'html', value } : { type: 'text', value };

function formed({ bold, italic, strike, href }: Run, children: PhrasingContent[]): PhrasingContent[] {
  let inner = children;
  if (strike) inner = [{ type: 'delete', children: inner }];
  if (italic) inner = [{ type: 'emphasis', children: inner }];
  if (bold) inner = [{ type: 'strong', children: inner }];
  return href === undefined ? inner : [{ type: 'link', url: href, children: inner }];
}
