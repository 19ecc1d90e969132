import type { Section } from '../../domain/papers/version.js';
import { textChanges } from '../changes/section-changes.js';
import { sectionBlocks } from '../out/version-docx.js';
import { textOf } from '../text/blocks.js';
import { tidy } from '../text/tidy.js';
import { excerpt, type Finding } from './findings.js';
import { proposedRemarks, type ProposedRemark } from './proposed-remarks.js';
import { readDocx } from './read-docx.js';
import { outlineOf } from './sections.js';
import { settled } from './settle.js';

/** What a party has written into a version, and what should be looked at besides. */
export interface ReturnedCopy {
  readonly remarks: readonly ProposedRemark[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a copy of a version that came back with tracked changes and comments.
 * @throws Unreadable when it cannot be read at all.
 */
export async function returnedCopy(bytes: Buffer, sections: readonly Section[]): Promise<ReturnedCopy> {
  const read = await readDocx(bytes);
  const { parts } = outlineOf(settled(read.blocks, 'rejected'));
  const copies = parts.map(({ heading, blocks }) => ({ heading: heading ? textOf(heading) : '', text: words(blocks.map(textOf)) })); // prettier-ignore
  const silent = sections.flatMap((section) => silentChange(section, copies));
  return { remarks: proposedRemarks(read, sections), findings: [...silent, ...read.findings.all] };
}

const words = (texts: readonly string[]): string => texts.join('\n').replace(/[ \t\u00a0]+/g, ' ').replace(/ ?\n+ ?/g, '\n').trim(); // prettier-ignore

const same = (one: string, other: string): boolean => words([one]).toLowerCase() === words([other]).toLowerCase();

/** What differs from the version although no change is tracked: somebody wrote with tracking turned off. */
function silentChange(section: Section, copies: readonly { heading: string; text: string }[]): Finding[] {
  const at = { section: section.heading, paragraph: null };
  const copy = copies.find(({ heading }) => same(heading, section.heading));
  if (copy === undefined) return [{ ...at, code: 'section-missing', params: {} }];
  const sent = words(sectionBlocks(section).slice(1).map(textTidied));
  if (sent === copy.text) return [];
  const parts = textChanges(sent, copy.text);
  const said = (kind: string) => excerpt(parts.filter((part) => part.kind === kind).map(({ text }) => text.trim()).join(' … ')) || '–'; // prettier-ignore
  return [{ ...at, code: 'untracked-change', params: { was: said('removed'), is: said('added') } }];
}

const textTidied = (block: Parameters<typeof textOf>[0]): string =>
  textOf(block.kind === 'table' ? block : { ...block, runs: tidy(block.runs) });
