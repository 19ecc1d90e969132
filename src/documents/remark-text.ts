import type { ProposedRemark } from './word/proposed-remarks.js';
import { excerpt } from './word/findings.js';
import { markdownOf } from './text/to-markdown.js';

const LONGEST = 9_000;

/** A proposal as the text of a remark, in the words that the committee uses. */
export function remarkText({ kind, quoted, proposed }: Pick<ProposedRemark, 'kind' | 'quoted' | 'proposed'>): string {
  const [about, words] = [excerpt(quoted, LONGEST), excerpt(proposed, LONGEST)];
  if (kind === 'comment') return plainly(about ? `Til »${about}«: ${words}` : words);
  if (kind === 'deletion') return plainly(`Slet »${about}«.`);
  if (kind === 'replacement') return plainly(`Erstat »${about}« med »${words}«.`);
  return plainly(about ? `Indsæt »${words}« efter »${about}«.` : `Indsæt »${words}«.`);
}

/** Signs that Markdown would take for something else are kept as they are. */
const plainly = (text: string): string => markdownOf([{ kind: 'paragraph', runs: [{ text }] }]);
