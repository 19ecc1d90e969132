import type { Section } from '../../domain/papers/version.js';
import { differences, hunks, type Hunk } from './differences.js';
import { wordChanges, wordsOf } from './words.js';

export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What became of a section. `moved`: it stands elsewhere among the sections than before. */
export interface SectionChange {
  readonly id: string;
  readonly status: 'same' | 'changed' | 'added' | 'removed';
  readonly moved: boolean;
  readonly heading: readonly Part[];
  readonly text: readonly Part[];
}

/** A section of either version, or of both. */
export interface SectionPair {
  readonly id: string;
  readonly older?: Section;
  readonly newer?: Section;
  readonly moved: boolean;
}

/** The sections of two versions side by side, in the order of the newer; what is gone stands where it stood. */
export function paired(older: readonly Section[], newer: readonly Section[]): readonly SectionPair[] {
  const [was, is] = [byId(older), byId(newer)];
  const stretches = differences([...was.keys()], [...is.keys()]);
  return stretches.flatMap(({ kind, items }) =>
    items
      .filter((id) => kind !== 'removed' || !is.has(id))
      .map((id) => ({ id, older: was.get(id), newer: is.get(id), moved: kind === 'added' && was.has(id) })),
  );
}

const byId = (sections: readonly Section[]) => new Map(sections.map((section) => [section.id, section]));

/** The difference between two versions, word by word. What stays and is added is the newer text; what stays and is removed the older. */
export const changesBetween = (older: readonly Section[], newer: readonly Section[]): readonly SectionChange[] =>
  paired(older, newer).map(changeOf);

function changeOf({ id, older, newer, moved }: SectionPair): SectionChange {
  const heading = textChanges(older?.heading ?? '', newer?.heading ?? '');
  const text = textChanges(older?.markdown ?? '', newer?.markdown ?? '');
  const same = [...heading, ...text].every(({ kind }) => kind === 'same');
  const status = !older ? 'added' : !newer ? 'removed' : same ? 'same' : 'changed';
  return { id, status, moved, heading, text };
}

/** Line by line first: a long text is then compared in small pieces. */
export function textChanges(older: string, newer: string): readonly Part[] {
  const lines = hunks(differences(linesOf(older), linesOf(newer)));
  const words = lines.flatMap(({ same, removed, added }) => [
    { same, removed: [], added: [] },
    ...wordChanges(wordsOf(removed.join('')), wordsOf(added.join('')), Object.is, isSpace),
  ]);
  return joined(words.flatMap(partsOf));
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const isSpace = (word: string): boolean => word.trim() === '';

const partsOf = ({ same, removed, added }: Hunk<string>): Part[] =>
  ([['same', same], ['removed', removed], ['added', added]] as const)
    .map(([kind, words]) => ({ kind, text: words.join('') }))
    .filter(({ text }) => text !== ''); // prettier-ignore

function joined(parts: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last?.kind === part.kind) found[found.length - 1] = { kind: part.kind, text: last.text + part.text };
    else found.push(part);
  }
  return found;
}
