import { queryClient } from '../api/query-client';
import { inboxQuery, owedQuery } from './queries';

/** Asks for what one is asked while the script of the screen is still on its way. */
export const prepareTasks = (): Promise<unknown> =>
  Promise.all([queryClient.prefetchQuery(owedQuery), queryClient.prefetchInfiniteQuery(inboxQuery)]);
