import { DeletedTextRun, ExternalHyperlink, InsertedTextRun, TextRun, type ParagraphChild } from 'docx';
import { printable } from '../text/tidy.js';
import type { Marks } from './docx-marks.js';
import type { TrackedRun } from './tracked.js';

/** Runs as Word has them; a line break begins a run of its own. */
export const docxRuns = (runs: readonly TrackedRun[], marks: Marks): ParagraphChild[] =>
  runs.flatMap((run) => linked(run, printable(run.text).split('\n').map((text, i) => lineOf({ ...run, text }, i > 0, marks)))); // prettier-ignore

function lineOf({ text, change, ...form }: TrackedRun, broken: boolean, marks: Marks): ParagraphChild {
  const { bold, italic: italics, strike, code, href } = form;
  const options = {
    ...{ text, bold, italics, strike },
    ...(broken && { break: 1 }),
    ...(code && { font: 'Consolas' }),
    ...(href !== undefined && { style: 'Hyperlink' }),
  };
  if (change === 'insertion') return new InsertedTextRun({ ...options, ...marks.next() });
  if (change === 'deletion') return new DeletedTextRun({ ...options, ...marks.next() });
  return new TextRun(options);
}

const linked = ({ href, change }: TrackedRun, children: ParagraphChild[]): ParagraphChild[] =>
  href === undefined || change ? children : [new ExternalHyperlink({ link: href, children })];
