import type { RecordedItem } from '../../domain/meetings/meeting-record.js';
import type { RowOf } from '../../domain/meetings/meeting-rows.js';
import type { PaperText } from '../paper-texts.js';

/** A version of a paper that belongs to a meeting. */
export interface MeetingPaper extends PaperText {
  readonly id: string;
  readonly hash: string;
}

/** Something that is enclosed to an item, under its number. */
export interface Annex {
  /** For example `2.1 a`. */
  readonly label: string;
  readonly name: string;
  /** Null for what is no paper of the house, and for a paper of which nothing has been issued. */
  readonly paper: MeetingPaper | null;
  /** How it came before the meeting; null before it was sent. */
  readonly how: RowOf<'brought'>['how'] | null;
}

/** The papers of a meeting, by `keyOf` what an item wants. */
export type MeetingPapers = ReadonlyMap<string, MeetingPaper>;

/** A paper as an item wants it: the version that was brought last, or the newest where none was sent yet. */
export interface WantedPaper {
  readonly id: string;
  readonly version: number | null;
}

export const keyOf = ({ id, version }: WantedPaper): string => `${id}@${version ?? 'newest'}`;

/** What is enclosed to an item: its annexes in their order, and then the papers that are not among them. */
export function annexesOf(item: RecordedItem, papers: MeetingPapers): readonly Annex[] {
  return namedIn(item).map(({ name, id }, i) => {
    const brought = item.brought.findLast(({ paper }) => paper === id);
    const paper = id === null ? undefined : papers.get(keyOf(wantedBy(item, id)));
    const title = name ?? paper?.head.title ?? brought?.title ?? '';
    return { label: `${item.number} ${letters(i)}`, name: title, paper: paper ?? null, how: brought?.how ?? null };
  });
}

/** The papers that an item's annexes are. */
export const wantedIn = (item: RecordedItem): readonly WantedPaper[] =>
  namedIn(item).flatMap(({ id }) => (id === null ? [] : [wantedBy(item, id)]));

/** Papers that the item is about, and those that were only brought to it, follow the annexes that have a name. */
function namedIn({ annexes, papers, brought }: RecordedItem): readonly { name: string | null; id: string | null }[] {
  const named = annexes.map(({ name, paper }) => ({ name, id: paper }));
  const others = [...new Set([...papers, ...brought.map(({ paper }) => paper)])];
  return [...named, ...others.filter((id) => !named.some((annex) => annex.id === id)).map((id) => ({ name: null, id }))]; // prettier-ignore
}

const wantedBy = ({ brought }: RecordedItem, id: string): WantedPaper => ({
  id,
  version: brought.findLast(({ paper }) => paper === id)?.version ?? null,
});

/** a, b, … z, aa, ab, … */
const letters = (i: number): string =>
  (i < 26 ? '' : letters(Math.floor(i / 26) - 1)) + String.fromCharCode(97 + (i % 26));
