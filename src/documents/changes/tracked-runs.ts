import { plain, type Run } from '../text/blocks.js';
import type { TrackedRun } from '../out/tracked.js';
import { wordChanges, wordsOf } from './words.js';

/** Some runs, all of which came or went. */
export const moved = (runs: readonly Run[], change: TrackedRun['change']): readonly TrackedRun[] =>
  runs.map((run) => ({ ...run, change }));

/** Two stretches of text as one, in which the words that came and went are tracked. A word in another form is another word. */
export function trackedRuns(older: readonly Run[], newer: readonly Run[]): readonly TrackedRun[] {
  const found = wordChanges(inWords(older), inWords(newer), alike, ({ text }) => text.trim() === '');
  return joined(
    found.flatMap(({ same, removed, added }) => [...same, ...moved(removed, 'deletion'), ...moved(added, 'insertion')]),
  );
}

const inWords = (runs: readonly Run[]): Run[] =>
  runs.flatMap(({ text, ...form }) => wordsOf(text).map((word) => ({ ...form, text: word })));

const alike = (one: TrackedRun, other: TrackedRun): boolean => one.text === other.text && sameForm(one, other);

const sameForm = (one: TrackedRun, other: TrackedRun): boolean =>
  !one.bold === !other.bold &&
  !one.italic === !other.italic &&
  !one.strike === !other.strike &&
  !one.code === !other.code &&
  one.href === other.href;

function joined(runs: readonly TrackedRun[]): readonly TrackedRun[] {
  const found: TrackedRun[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    const goesOn = last && last.change === run.change && sameForm(last, run);
    if (goesOn) found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}

/** How much of two texts is the same, from 0 to 1: the words that both have. */
export function likeness(older: readonly Run[], newer: readonly Run[]): number {
  const [was, is] = [older, newer].map((runs) => new Set(wordsOf(plain(runs).toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word)))); // prettier-ignore
  const both = [...was!].filter((word) => is!.has(word)).length;
  return both / Math.max(1, was!.size, is!.size);
}
