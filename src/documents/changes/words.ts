import { differences, hunks, type Hunk } from './differences.js';

const WORD = /\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

/** A text in words, spaces and marks; together they are the text. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/**
 * How some words become others, as a reader sees it: a space between two changed words changes with them, so that a
 * new sentence is one change and not a dozen.
 */
export function wordChanges<Word>(
  older: readonly Word[],
  newer: readonly Word[],
  same: (one: Word, other: Word) => boolean,
  isSpace: (word: Word) => boolean,
): readonly Hunk<Word>[] {
  const found: Hunk<Word>[] = [];
  for (const hunk of hunks(differences(older, newer, same))) {
    const last = found.at(-1);
    const bridge = last !== undefined && changes(hunk) && hunk.same.every(isSpace);
    if (bridge) found[found.length - 1] = joined(last, hunk);
    else found.push(hunk);
  }
  return found;
}

const changes = ({ removed, added }: Hunk<unknown>): boolean => removed.length + added.length > 0;

const joined = <Word>(one: Hunk<Word>, other: Hunk<Word>): Hunk<Word> => ({
  same: one.same,
  removed: [...one.removed, ...other.same, ...other.removed],
  added: [...one.added, ...other.same, ...other.added],
});
