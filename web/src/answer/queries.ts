import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { EventBody } from '../api/types';

/** What a round still needs, seat by seat. */
export const standingQuery = (round: string) =>
  queryOptions({
    queryKey: ['instance', round, 'standing'],
    queryFn: () => bodyOf(api.GET('/api/rounds/{id}/standing', { params: { path: { id: round } } })),
  });

/** A version with its text; once issued it never changes. */
export const versionQuery = (paper: string, version: number) =>
  queryOptions({
    queryKey: ['instance', paper, 'version', version],
    queryFn: () => bodyOf(api.GET('/api/papers/{id}/versions/{version}', { params: { path: { id: paper, version } } })),
    staleTime: Infinity,
    meta: { still: true },
  });

/** What changed in a paper from one version to another. */
export const changesQuery = (paper: string, { from, to }: { readonly from: number; readonly to: number }) =>
  queryOptions({
    queryKey: ['instance', paper, 'changes', from, to],
    queryFn: () =>
      bodyOf(
        api.GET('/api/papers/{id}/versions/{version}/changes', {
          params: { path: { id: paper, version: to }, query: { since: from } },
        }),
      ),
    staleTime: Infinity,
    meta: { still: true },
  });

/** Who started the round. */
export const askerQuery = (round: string) =>
  queryOptions({
    queryKey: ['instance', round, 'asker'],
    queryFn: async () => {
      const query = { limit: 1 };
      const { items } = await bodyOf(
        api.GET('/api/instances/{id}/journal', { params: { path: { id: round }, query } }),
      );
      return items[0]?.person ?? null;
    },
    staleTime: Infinity,
    meta: { still: true },
  });

/** Whether an event would be carried out now: fails with the refusal if not. Nothing is written. */
export const mayQuery = (round: string, body: EventBody) =>
  queryOptions({
    queryKey: ['instance', round, 'may', body],
    queryFn: () => bodyOf(api.POST('/api/instances/{id}/events/preview', { params: { path: { id: round } }, body })),
    staleTime: 0,
    retry: false,
  });

/** The organisation's own draft. Colleagues may save it at any time: it is read anew when one comes back to the page. */
export const draftQuery = (round: string, seat: string) =>
  queryOptions({
    queryKey: ['answer-draft', round, seat],
    queryFn: () => bodyOf(api.GET('/api/rounds/{id}/answer-drafts/{seat}', { params: { path: { id: round, seat } } })),
    staleTime: 0,
    retry: false,
  });
