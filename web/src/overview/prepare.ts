import { committeesQuery } from '../api/queries';
import { queryClient } from '../api/query-client';
import { filtersIn, viewIn } from './filters';
import { lifecycleCountsQuery, papersQuery } from './queries';

/** Asks for what the overview begins with while its script is still on its way. */
export const prepareOverview = (address: URLSearchParams): Promise<unknown> =>
  Promise.all([
    queryClient.prefetchQuery(committeesQuery),
    queryClient.prefetchQuery(lifecycleCountsQuery(undefined)),
    viewIn(address) === 'table' && queryClient.prefetchInfiniteQuery(papersQuery(filtersIn(address))),
  ]);
