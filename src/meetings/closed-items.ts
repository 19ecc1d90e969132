import type { RecordedItem } from '../domain/meetings/meeting-record.js';
import type { Role } from '../domain/workflow/facts.js';

/** Those who take part in what a committee treats behind closed doors. */
const INSIDE: readonly Role[] = ['chair', 'secretariat', 'member', 'substitute'];

/** Whether a reader may only see that there is such an item: a closed one, for outsiders and for whoever is excluded from it. */
export const isHidden = (
  { closed, excluded }: Pick<RecordedItem, 'closed' | 'excluded'>,
  { name, roles }: { readonly name: string; readonly roles: readonly Role[] },
): boolean => closed && (excluded.includes(name) || !roles.some((role) => INSIDE.includes(role)));

const nothing = () => ({
  title: '',
  presenter: null,
  papers: [],
  cover: null,
  annexes: [],
  guests: [],
  brought: [],
  contributions: [],
  decisions: [],
  noted: [],
  raised: [],
  irregularities: [],
  excluded: [],
});

/** The item with all that the reader may not see left out. */
export const withoutContent = (item: RecordedItem): RecordedItem => ({ ...item, ...nothing() });
