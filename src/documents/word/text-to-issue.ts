import type { Section } from '../../domain/papers/version.js';
import { textOf } from '../text/blocks.js';
import type { ReadBlock } from './read-block.js';
import type { Change, ReadRun } from './read-runs.js';
import { excerpt, type Finding } from './findings.js';
import { readDocx, type Read } from './read-docx.js';
import { textOfPaper, type Text } from './sections.js';
import { Unreadable } from './unreadable.js';

/** A document read for being issued, and what should be looked at first. */
export interface Proposal extends Text {
  readonly findings: readonly Finding[];
}

/**
 * Reads a .docx as the text of a paper.
 * @throws Unreadable when it cannot be read, and when it has tracked changes: nobody has said which text is meant.
 */
export async function textToIssue(bytes: Buffer, known: readonly Section[]): Promise<Proposal> {
  const read = await readDocx(bytes);
  assertSettled(read.blocks);
  reportComments(read);
  return { ...textOfPaper(read.blocks, known, read.findings), findings: read.findings.all };
}

export const runsOf = ({ block }: ReadBlock): readonly ReadRun[] =>
  block.kind === 'table' ? block.rows.flat(2) : block.runs;

/** Runs of the same author one after the other are one change to a reader. */
function assertSettled(blocks: readonly ReadBlock[]): void {
  let [count, section]: [number, string | undefined] = [0, undefined];
  let [heading, last]: [string, Change | undefined] = ['', undefined];
  for (const read of blocks) {
    if (read.block.kind === 'heading') heading = excerpt(textOf(read.block));
    for (const change of [...runsOf(read).map((run) => run.change), read.mark]) {
      if (change && (change.kind !== last?.kind || change.author !== last.author)) count++;
      if (change) section ??= heading || excerpt(textOf(read.block));
      last = change;
    }
  }
  if (count > 0) throw new Unreadable('tracked-changes', { count, section: section ?? '' });
}

function reportComments({ comments, findings }: Read): void {
  findings.paragraph = 0;
  findings.section = null;
  for (const { author, text } of comments.values()) findings.add('comment', `${author}: ${text}`);
}
