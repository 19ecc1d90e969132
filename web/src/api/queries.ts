import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';

/** Where an instance stands. Everything of one instance begins with its id, so that news of it refreshes all of it. */
export const instanceQuery = (id: string) =>
  queryOptions({
    queryKey: ['instance', id],
    queryFn: () => bodyOf(api.GET('/api/instances/{id}', { params: { path: { id } } })),
  });

/** What may be done with it now, and why not. */
export const actionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['instance', id, 'actions'],
    queryFn: async () => (await bodyOf(api.GET('/api/instances/{id}/actions', { params: { path: { id } } }))).items,
  });

/** The rows that it left, oldest first; all pages. `slice` narrows them. */
export const recordsQuery = (id: string, slice?: string) =>
  queryOptions({
    queryKey: ['instance', id, 'records', slice ?? 'all'],
    queryFn: () =>
      everyPage((cursor) =>
        bodyOf(
          api.GET('/api/instances/{id}/records', { params: { path: { id }, query: { slice, cursor, limit: 200 } } }),
        ),
      ),
  });

/** What has happened to it, oldest first; all pages. */
export const journalQuery = (id: string) =>
  queryOptions({
    queryKey: ['instance', id, 'journal'],
    queryFn: () =>
      everyPage((cursor) =>
        bodyOf(api.GET('/api/instances/{id}/journal', { params: { path: { id }, query: { cursor, limit: 200 } } })),
      ),
  });

/** A committee with its seats and who holds them. */
export const committeeQuery = (id: string) =>
  queryOptions({
    queryKey: ['committee', id],
    queryFn: () => bodyOf(api.GET('/api/committees/{id}', { params: { path: { id } } })),
  });

export const committeesQuery = queryOptions({
  queryKey: ['committees'],
  queryFn: async () => (await bodyOf(api.GET('/api/committees'))).items,
});

/** Reads a paged list to its end. */
export async function everyPage<T>(
  read: (cursor: string | undefined) => Promise<{ items: T[]; next: string | null }>,
): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | undefined; ;) {
    const { items, next } = await read(cursor);
    all.push(...items);
    if (next === null) return all;
    cursor = next;
  }
}
