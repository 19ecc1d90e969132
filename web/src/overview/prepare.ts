import { committeesQuery } from '../api/queries';
import { queryClient } from '../api/query-client';
import { filtersIn, viewIn } from './filters';
import { lifecycleCountsQuery, papersQuery } from './queries';

/** Asks for what the overview begins with while its script is still on its way. */
export function prepareOverview(address: URLSearchParams): void {
  void queryClient.prefetchQuery(committeesQuery);
  void queryClient.prefetchQuery(lifecycleCountsQuery(undefined));
  if (viewIn(address) === 'table') void queryClient.prefetchInfiniteQuery(papersQuery(filtersIn(address)));
}
