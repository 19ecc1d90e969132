import type { Section } from '../papers/version.js';
import { agendaOf, droppedItems, type StoredRow } from './agenda.js';
import { boundDecisions, brokenDecisions, itemName, sectionOf } from './bound-decisions.js';
import { isWithin } from './closed-items.js';
import { byNumber } from './item-number.js';

/** Rows of `fact_minutes`: what the meeting left behind, and the newest version of its minutes. */
type Row = Readonly<Record<string, unknown>>;

const isVersion = ({ slice }: Row): boolean => slice === 'version';

/** The meeting's own rows. */
export const meetingRowsIn = (rows: readonly Row[]): readonly StoredRow[] =>
  rows.filter((row) => !isVersion(row)) as unknown as readonly StoredRow[];

const newestText = (rows: readonly Row[]): readonly Section[] =>
  (rows.find(isVersion)?.body as { readonly sections: readonly Section[] } | undefined)?.sections ?? [];

/** Items of which a decision does not stand in the newest version, such as one that was put right after it was issued. */
export const unboundItems = (rows: readonly Row[]): readonly string[] =>
  brokenDecisions(newestText(rows), boundDecisions(meetingRowsIn(rows)));

/** What may be published: the sections there are, and those of closed items, which the public version leaves out. */
export interface PublicText {
  readonly sections: readonly string[];
  readonly closed: readonly { readonly section: string; readonly item: string }[];
}

/** Also of an item that has been taken off since, and of what stands under a closed one, a section stays as closed as the item was. */
export function publicText(rows: readonly Row[]): PublicText {
  const sections = newestText(rows).map(({ id }) => id);
  const items = [agendaOf, droppedItems].flatMap((of) => of(meetingRowsIn(rows))).sort(byNumber);
  const shut = items.filter((item) => item.closed);
  const closed = items.filter((item) => isWithin(item, shut) && sections.includes(sectionOf(item.key)));
  return { sections, closed: closed.map((item) => ({ section: sectionOf(item.key), item: itemName(item) })) };
}
