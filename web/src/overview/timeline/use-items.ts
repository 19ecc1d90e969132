import { useQueries, useQuery } from '@tanstack/react-query';
import { committeesQuery } from '../../api/queries';
import { usePaperFilters } from '../filters';
import { allPapersQuery, decidedQuery, programmeQuery } from '../queries';
import { itemsOf, type Item } from './items';

/** All that has a place in time: of one committee, or of all. The filters of papers narrow what is collected over them. */
export function useItems(): { readonly items: readonly Item[] | undefined; readonly error: Error | null } {
  const { filters } = usePaperFilters();
  const { data: committees } = useQuery(committeesQuery);
  const papers = useQuery(allPapersQuery(filters));
  const decided = useQuery(decidedQuery(filters.committee));
  const ids = filters.committee ? [filters.committee] : committees?.map(({ id }) => id);
  const programmes = useQueries({
    queries: (ids ?? []).map((id) => programmeQuery(id)),
    combine: (answers) => ({
      deliverables: answers.flatMap(({ data }) => data?.items ?? []),
      isKnown: answers.every(({ data }) => data !== undefined),
      error: answers.find((answer) => answer.error)?.error ?? null,
    }),
  });
  const error = papers.error ?? decided.error ?? programmes.error;
  if (!ids || !papers.data || !decided.data || !programmes.isKnown) return { items: undefined, error };
  return { items: itemsOf(programmes.deliverables, papers.data, decided.data), error };
}
