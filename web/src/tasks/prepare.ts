import { queryClient } from '../api/query-client';
import { inboxQuery, owedQuery } from './queries';

/** Asks for what one is asked while the script of the screen is still on its way. */
export function prepareTasks(): void {
  void queryClient.prefetchQuery(owedQuery);
  void queryClient.prefetchInfiniteQuery(inboxQuery);
}
