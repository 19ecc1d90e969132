import type { Section } from '../../domain/papers/version.js';

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A heading without its number and its capitals: by that it is known again. */
const bare = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/^\s*(§|bilag|afsnit)?\s*\d+(\.\d+)*[.):]?\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A heading as an id: letters, digits and hyphens. */
export function slug(heading: string): string {
  const plain = bare(heading).replace(/[æøåäöüß]/g, (letter) => LETTERS[letter]!);
  const ascii = plain.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return ascii.replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '') || 'afsnit'; // prettier-ignore
}

/**
 * An id for each heading. A section that the paper has already keeps its id, so that remarks still point at it; the
 * others are named by their words.
 */
export function sectionIds(headings: readonly string[], known: readonly Pick<Section, 'id' | 'heading'>[]): string[] {
  const free = [...known];
  const kept = headings.map((heading) => {
    const found = free.findIndex((section) => bare(section.heading) === bare(heading));
    return found === -1 ? undefined : free.splice(found, 1)[0]!.id;
  });
  const used = new Set([...kept, ...known.map(({ id }) => id)]);
  return headings.map((heading, i) => kept[i] ?? unused(slug(heading), used));
}

function unused(id: string, used: Set<string | undefined>): string {
  for (let n = 1; ; n++) {
    const tried = n === 1 ? id : `${id}-${n}`;
    if (used.has(tried)) continue;
    used.add(tried);
    return tried;
  }
}
