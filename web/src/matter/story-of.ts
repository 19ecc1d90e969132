import type { JournalEntry } from '../api/types';
import type { Link } from './types';

export type Source = Pick<Link, 'id' | 'title' | 'lifecycle'>;

/** Something that happened, and what it brought about in the same moment elsewhere. */
export interface Told {
  readonly source: Source;
  readonly entry: JournalEntry;
  readonly broughtAbout: readonly { readonly source: Source; readonly entry: JournalEntry }[];
}

const nameOf = (instance: string, n: number): string => `${instance} ${n}`;

/** Several journals as one story, the newest first: what was brought about stands under what brought it about. */
export function storyOf(sources: readonly Source[], journals: readonly (readonly JournalEntry[])[]): readonly Told[] {
  const entries = sources.flatMap((source, index) => journals[index]!.map((entry) => ({ source, entry })));
  const known = new Map(entries.map((one) => [nameOf(one.source.id, one.entry.n), one]));
  const causeOf = ({ cause }: JournalEntry) => (cause ? known.get(nameOf(cause.instance, cause.n)) : undefined);
  const rootOf = (one: (typeof entries)[number]): (typeof entries)[number] => {
    const cause = causeOf(one.entry);
    return cause ? rootOf(cause) : one;
  };
  const roots = entries.filter((one) => rootOf(one) === one);
  const brought = Map.groupBy(entries, rootOf);
  return roots
    .map((root) => ({ ...root, broughtAbout: (brought.get(root) ?? []).filter((one) => one !== root) }))
    .sort((one, other) => compare(other, one));
}

const compare = (one: Told, other: Told): number =>
  one.entry.occurredAt.localeCompare(other.entry.occurredAt) ||
  one.entry.recordedAt.localeCompare(other.entry.recordedAt) ||
  one.entry.n - other.entry.n;
