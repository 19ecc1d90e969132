import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';

/** What one owes, and as whom. */
export const owedQuery = queryOptions({
  queryKey: ['owed'],
  queryFn: async () => (await bodyOf(api.GET('/api/monitor/owed'))).items,
});

/** What one has been told, newest first, page by page. */
export const inboxQuery = infiniteQueryOptions({
  queryKey: ['inbox'],
  queryFn: ({ pageParam: cursor }) => bodyOf(api.GET('/api/inbox', { params: { query: { cursor, limit: 20 } } })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});
