import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Picture, Run } from './blocks.js';
import type { PhrasingContent, RootContent } from './mdast.js';
import { isBlank, tidy } from './tidy.js';

type Form = Omit<Run, 'text'>;

/** How a picture names a file of the house. */
const OURS = /^enclosure:.{1,300}$/;

/** Tables and what is struck out, besides the Markdown that everybody knows. */
const dialect = () => ({
  extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
});

/** The blocks of a text in Markdown. What Markdown can say and a paper cannot hold keeps its words. */
export function blocksOf(markdown: string): readonly Block[] {
  const root = fromMarkdown(markdown, dialect());
  return root.children.flatMap((node) => blocks(node, 0)).filter(hasWords);
}

const hasWords = (block: Block): boolean => (block.kind === 'table' ? block.rows.length > 0 : !isBlank(block.runs));

function blocks(node: RootContent, depth: number): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, runs: inline(node.children) }];
    case 'list':
      return node.children.flatMap((item, i) =>
        itemBlocks(item.children, { ordered: node.ordered === true, number: (node.start ?? 1) + i, depth }),
      );
    case 'table':
      return [tableOf(node)];
    case 'code':
      return [{ kind: 'code', runs: [{ text: node.value }] }];
    case 'blockquote':
      return node.children.flatMap((child) => blocks(child, depth)).map(quoted);
    case 'paragraph':
      return [pictureIn(node.children) ?? { kind: 'paragraph', runs: inline(node.children) }];
    case 'html':
      return [{ kind: 'paragraph', runs: tidy([{ text: node.value }]) }];
    default:
      return [];
  }
}

/** A picture of the house that stands by itself; pictures from elsewhere, and those within a text, keep their words. */
function pictureIn(children: readonly PhrasingContent[]): Picture | undefined {
  const [image, ...rest] = children;
  if (image?.type !== 'image' || rest.length > 0 || !OURS.test(image.url)) return undefined;
  const words = tidy([{ text: (image.alt ?? '').replaceAll('\n', ' ') }]);
  return {
    kind: 'picture',
    source: image.url,
    runs: isBlank(words) ? [{ text: image.url.slice('enclosure:'.length) }] : words,
  };
}

/** As wide as its head: what a row lacks is empty, what it has too much is not there. */
function tableOf({ children }: Extract<RootContent, { type: 'table' }>): Block {
  const head = children[0]?.children ?? [];
  const rows = children.map((row) => head.map((_, i) => inline(row.children[i]?.children ?? [])));
  return { kind: 'table', rows };
}

const quoted = (block: Block): Block =>
  block.kind === 'paragraph' || block.kind === 'item' ? { kind: 'quote', runs: block.runs } : block;

interface Place {
  readonly ordered: boolean;
  readonly number: number;
  readonly depth: number;
}

/** An item is its first paragraph; further ones follow on lines of their own, and lists in it lie one deeper. */
function itemBlocks(children: readonly RootContent[], { ordered, number, depth }: Place): Block[] {
  const [first, ...rest] = children;
  const runs = first?.type === 'paragraph' ? inline(first.children) : [];
  const own: Block = { kind: 'item', ordered, depth, ...(ordered && { number }), runs };
  const below = first?.type === 'paragraph' ? rest : children;
  return [own, ...below.flatMap((child) => blocks(child, depth + 1))];
}

const inline = (nodes: readonly PhrasingContent[]): readonly Run[] => tidy(nodes.flatMap((node) => runsOf(node, {})));

function runsOf(node: PhrasingContent, form: Form): Run[] {
  const within = (more: Form) => childrenOf(node).flatMap((child) => runsOf(child, { ...form, ...more }));
  switch (node.type) {
    case 'text':
      return [{ ...form, text: node.value.replaceAll('\n', ' ') }];
    case 'break':
      return [{ ...form, text: '\n' }];
    case 'html':
      return [{ ...form, text: /^<br\s*\/?>$/i.test(node.value) ? '\n' : node.value }];
    case 'inlineCode':
      return [{ ...form, code: true, text: node.value }];
    case 'strong':
      return within({ bold: true });
    case 'emphasis':
      return within({ italic: true });
    case 'delete':
      return within({ strike: true });
    case 'link':
      return within(isSafe(node.url) ? { href: node.url } : {});
    case 'image':
      return [{ ...form, text: node.alt ?? '' }];
    default:
      return within({});
  }
}

/** Addresses that may be followed from a file; others keep their words. */
const isSafe = (url: string): boolean => /^(https?:\/\/|mailto:)[^\s<>"]+$/i.test(url);

const childrenOf = (node: PhrasingContent): readonly PhrasingContent[] => ('children' in node ? node.children : []);
