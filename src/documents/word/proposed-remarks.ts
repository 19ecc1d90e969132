import type { Section } from '../../domain/papers/version.js';
import { sectionBlocks } from '../out/version-docx.js';
import { plain, textOf } from '../text/blocks.js';
import { wordsOf } from '../changes/words.js';
import { excerpt } from './findings.js';
import type { ReadBlock } from './read-block.js';
import type { Comment, Read } from './read-docx.js';
import type { Change, ReadRun } from './read-runs.js';
import { runsOf } from './text-to-issue.js';

/** Something written into a returned copy, as a remark could say it. */
export interface ProposedRemark {
  readonly kind: 'insertion' | 'deletion' | 'replacement' | 'comment';
  /** As the file has it; who that is, the secretariat knows. */
  readonly author: string;
  readonly at: string | null;
  /** The section of the version that it belongs to; null where none was found. */
  readonly section: string | null;
  readonly heading: string | null;
  readonly paragraph: number;
  /** The words of the version that it is about; what was inserted stands after them. */
  readonly quoted: string;
  /** The words proposed instead, or the comment. */
  readonly proposed: string;
}

type Found = Omit<ProposedRemark, 'section' | 'heading'>;

/** One author's changes in one place. */
interface Edit {
  readonly change: Change;
  readonly paragraph: number;
  before: string;
  removed: string;
  added: string;
}

const QUOTED = 60;

/** So many characters are enough to know a place by. */
const TELLING = 30;

/** What is written in a returned copy, in its order, each at the section of the version that it stands in. */
export function proposedRemarks({ blocks, comments }: Read, sections: readonly Section[]): readonly ProposedRemark[] {
  const anchors = anchorsIn(blocks, sections);
  const edits = editsIn(blocks).filter(({ removed, added }) => /\S/.test(removed + added));
  const found = [...edits.map(remarkOf), ...commentsIn(blocks, comments)];
  const placed = found.map((remark) => ({ ...remark, ...anchors(remark.paragraph) }));
  return placed.sort((one, other) => one.paragraph - other.paragraph);
}

/** The section that a paragraph stands in: the one that has its words as they were sent out, else the one whose heading is above it. */
function anchorsIn(blocks: readonly ReadBlock[], sections: readonly Section[]) {
  const bodies = sections.map((section) => ({ section, text: same(sectionBlocks(section).map(textOf).join('\n')) }));
  const found = new Map<number, Section>();
  let above: Section | undefined;
  for (const read of blocks) {
    const sent = same(plain(runsOf(read).filter(({ change }) => change?.kind !== 'insertion')));
    if (read.block.kind === 'heading') above = headed(sent, sections) ?? above;
    const section = holding(sent, bodies) ?? above;
    if (section) found.set(read.paragraph, section);
  }
  return (paragraph: number): Pick<ProposedRemark, 'section' | 'heading'> => {
    const section = found.get(paragraph);
    return { section: section?.id ?? null, heading: section?.heading ?? null };
  };
}

const same = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const headed = (heading: string, sections: readonly Section[]): Section | undefined =>
  sections.find((section) => same(section.heading) === heading);

/** The only section that has these words, if they are enough to know it by. */
function holding(sent: string, bodies: readonly { section: Section; text: string }[]): Section | undefined {
  const holders = sent.length < TELLING ? [] : bodies.filter(({ text }) => text.includes(sent));
  return holders.length === 1 ? holders[0]!.section : undefined;
}

/** Words taken out and put in at one place by one author are one edit; a paragraph's end parts them. */
function editsIn(blocks: readonly ReadBlock[]): readonly Edit[] {
  return blocks.flatMap((read) => cellsOf(read).flatMap((runs) => editsOf(runs, read.paragraph)));
}

const cellsOf = (read: ReadBlock): readonly (readonly ReadRun[])[] =>
  read.block.kind === 'table' ? read.block.rows.flat() : [runsOf(read)];

function editsOf(runs: readonly ReadRun[], paragraph: number): readonly Edit[] {
  const edits: Edit[] = [];
  let [open, before]: [Edit | undefined, string] = [undefined, ''];
  for (const { change, text } of runs) {
    if (open && (change === undefined ? text.trim() !== '' : change.author !== open.change.author)) open = undefined;
    if (change && !open) edits.push((open = { change, paragraph, before, removed: '', added: '' }));
    if (open && change?.kind !== 'insertion') open.removed += text;
    if (open && change?.kind !== 'deletion') open.added += text;
    if (change?.kind !== 'insertion') before += text;
  }
  return edits;
}

function remarkOf({ change, paragraph, before, removed, added }: Edit): Found {
  const [gone, come] = [removed.trim(), added.trim()];
  const kind = gone && come ? 'replacement' : gone ? 'deletion' : 'insertion';
  const quoted = kind === 'insertion' ? lastWords(before) : gone;
  return { kind, author: change.author, at: change.at, paragraph, quoted, proposed: come };
}

/** The end of what stands before, from the beginning of a word. */
function lastWords(text: string): string {
  const words = wordsOf(text.replace(/\s+/g, ' ').trim());
  let [shown, i] = ['', words.length];
  while (i > 0 && shown.length + words[i - 1]!.length <= QUOTED) shown = words[--i]! + shown;
  return i > 0 && shown ? `…${shown.trimStart()}` : shown;
}

function commentsIn(blocks: readonly ReadBlock[], comments: ReadonlyMap<string, Comment>): readonly Found[] {
  return [...comments].map(([id, { author, at, text }]) => {
    const under = blocks.filter((read) => runsOf(read).some((run) => run.comments?.includes(id)));
    const words = under.flatMap((read) => runsOf(read).filter((run) => run.comments?.includes(id)));
    const sent = words.filter(({ change }) => change?.kind !== 'insertion');
    const quoted = plain(sent).trim() || excerpt(under[0] ? textOf(under[0].block) : '', QUOTED);
    return { kind: 'comment', author, at, paragraph: under[0]?.paragraph ?? 0, quoted, proposed: text };
  });
}
