import { useTranslations } from 'use-intl';
import { useWords } from '../../texts/language';
import type { Item, Lane } from './items';

/** What is said of an item: which lane it is in, and how it stands. */
export function useItemWords() {
  const t = useTranslations('overview');
  const words = useWords();
  const standing = ({ standing: said }: Item): string => {
    if (typeof said === 'object') return words(said);
    return said === 'gateOpen' || said === 'gateClosed' ? t(said) : t(`kinds.${said}`);
  };
  return {
    lane: ({ lane, bucket = '' }: Pick<Item, 'lane' | 'bucket'>) => t(`lanes.${lane}`, { bucket }),
    standing: (item: Item) => (item.late ? `${standing(item)}, ${t('late').toLowerCase()}` : standing(item)),
  };
}

const ORDER: readonly Lane[] = ['deliverables', 'gates', 'rounds', 'corrections', 'decisions'];

/** Items by lane; each bucket of deliverables is one. */
export function inLanes(items: readonly Item[]): Item[][] {
  const ordered = items.toSorted((one, other) => ORDER.indexOf(one.lane) - ORDER.indexOf(other.lane));
  return [...Map.groupBy(ordered, ({ lane, bucket = '' }) => lane + bucket).values()];
}
