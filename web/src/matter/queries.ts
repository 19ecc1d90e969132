import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import { everyPage } from '../api/queries';

/** The versions of a paper without their text, newest first. */
export const versionsQuery = (paper: string) =>
  queryOptions({
    queryKey: ['instance', paper, 'versions'],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/papers/{id}/versions', { params: { path: { id: paper } } }))).items,
  });

/** How many stand in each state, and the usual time there. */
export const lifecycleCountsQuery = queryOptions({
  queryKey: ['lifecycle-counts'],
  queryFn: async () => (await bodyOf(api.GET('/api/monitor/lifecycles'))).items,
});

/** A committee's instances of one lifecycle, perhaps only those in one state. */
export const instancesQuery = (query: {
  readonly committee: string;
  readonly lifecycle: string;
  readonly state?: string;
}) =>
  queryOptions({
    queryKey: ['instances', query],
    queryFn: () =>
      everyPage((cursor) => bodyOf(api.GET('/api/instances', { params: { query: { ...query, cursor, limit: 200 } } }))),
  });
