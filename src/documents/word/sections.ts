import type { Section } from '../../domain/papers/version.js';
import { plain, textOf, type Block, type Heading } from '../text/blocks.js';
import { tidy } from '../text/tidy.js';
import { markdownOf } from '../text/to-markdown.js';
import type { Findings } from './findings.js';
import type { ReadBlock } from './read-block.js';
import { sectionIds } from './section-ids.js';
import { Unreadable } from './unreadable.js';

const LIMITS = { sections: 200, heading: 300, markdown: 200_000, text: 900_000 };

/** A document as sections: what was above its first heading comes first, without one. */
export interface Outline {
  readonly title: string | null;
  readonly parts: readonly { readonly heading: Heading | null; readonly blocks: readonly Block[] }[];
}

export interface Text {
  readonly title: string | null;
  readonly sections: readonly Section[];
}

const hasWords = (block: Block): boolean => textOf(block).trim() !== '';

/** Cuts a document at its headings. A single one above all others is the title of the whole. */
export function outlineOf(blocks: readonly ReadBlock[]): Outline {
  const title = blocks.filter(({ role }) => role === 'title').map(({ block }) => textOf(block).trim()).join(' '); // prettier-ignore
  const text = blocks.filter(({ role }) => role === 'text').map(({ block }) => block).filter(hasWords); // prettier-ignore
  const named = title === '' ? titleIn(text) : undefined;
  const rest = named ? text.slice(1) : text;
  const level = Math.min(...headings(rest).map(({ depth }) => depth));
  return { title: (named ? plain(named.runs).trim() : title) || null, parts: cut(rest, level) };
}

const headings = (blocks: readonly Block[]): Heading[] => blocks.filter((block) => block.kind === 'heading');

function titleIn([first, ...rest]: readonly Block[]): Heading | undefined {
  const others = headings(rest);
  if (first?.kind !== 'heading' || others.length === 0) return undefined;
  return others.every(({ depth }) => depth > first.depth) ? first : undefined;
}

function cut(blocks: readonly Block[], level: number): Outline['parts'] {
  const parts: { heading: Heading | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth === level) parts.push({ heading: block, blocks: [] });
    else parts.at(-1)!.blocks.push(block.kind === 'heading' ? { ...block, depth: block.depth - level + 1 } : block);
  }
  return parts[0]!.blocks.length === 0 ? parts.slice(1) : parts;
}

/**
 * The text of a document as a paper holds it.
 * @param known the sections that the paper has; those found again keep their ids.
 * @throws Unreadable when there is no text, or more than a paper can hold.
 */
export function textOfPaper(blocks: readonly ReadBlock[], known: readonly Section[], findings: Findings): Text {
  const words = blocks.reduce((sum, { block }) => sum + textOf(block).length, 0);
  if (words > LIMITS.text) throw new Unreadable('text-too-long', { characters: words, most: LIMITS.text });
  const { title, parts } = outlineOf(blocks);
  if (parts.length === 0) throw new Unreadable('no-text');
  if (parts.length > LIMITS.sections)
    throw new Unreadable('too-many-sections', { count: parts.length, most: LIMITS.sections });
  report(parts, findings);
  const names = parts.map(({ heading }) => nameOf(heading, parts.length));
  const ids = sectionIds(names, known);
  const sections = parts.map((part, i) => ({
    id: ids[i]!,
    heading: cutShort(names[i]!),
    markdown: bodyOf(part, names[i]!),
  }));
  assertFits(sections);
  return { title, sections };
}

const nameOf = (heading: Heading | null, parts: number): string =>
  heading ? plain(tidy(heading.runs)).replaceAll('\n', ' ') : parts === 1 ? 'Tekst' : 'Indledning';

const cutShort = (name: string): string =>
  name.length > LIMITS.heading ? `${name.slice(0, LIMITS.heading - 1)}…` : name;

function bodyOf({ heading, blocks }: Outline['parts'][number], name: string): string {
  const whole: Block[] = heading && name.length > LIMITS.heading ? [{ kind: 'paragraph', runs: heading.runs }] : [];
  return markdownOf([...whole, ...blocks]);
}

function report(parts: Outline['parts'], findings: Findings): void {
  findings.paragraph = 0;
  findings.section = null;
  if (parts[0]!.heading === null) findings.add(parts.length === 1 ? 'no-headings' : 'before-first-heading');
  const long = parts.filter(({ heading }) => heading && plain(heading.runs).length > LIMITS.heading);
  for (const { heading } of long) {
    findings.section = cutShort(plain(heading!.runs));
    findings.add('heading-cut');
  }
}

function assertFits(sections: readonly Section[]): void {
  const longest = Math.max(...sections.map(({ markdown }) => markdown.length));
  const all = Buffer.byteLength(JSON.stringify(sections));
  if (longest > LIMITS.markdown) throw new Unreadable('text-too-long', { characters: longest, most: LIMITS.markdown });
  if (all > LIMITS.text) throw new Unreadable('text-too-long', { characters: all, most: LIMITS.text });
}
