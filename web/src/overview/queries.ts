import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import { everyPage } from '../api/queries';
import type { PaperFilters } from './filters';

const SOME = 50;
const MOST = 200;

const readPapers = ({ late, ...filters }: PaperFilters, limit: number, cursor: string | undefined) =>
  bodyOf(
    api.GET('/api/monitor/papers', {
      params: { query: { ...filters, ...(late && { late: 'true' }), limit, cursor } },
    }),
  );

/** Papers, the late ones first, page by page. */
export const papersQuery = (filters: PaperFilters) =>
  infiniteQueryOptions({
    queryKey: ['papers', 'paged', filters],
    queryFn: ({ pageParam }) => readPapers(filters, SOME, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** All of them at once, for a picture of the whole. */
export const allPapersQuery = (filters: PaperFilters) =>
  queryOptions({
    queryKey: ['papers', 'all', filters],
    queryFn: () => everyPage((cursor) => readPapers(filters, MOST, cursor)),
    placeholderData: keepPreviousData,
  });

/** How many stand in each state of each lifecycle. */
export const lifecycleCountsQuery = (committee: string | undefined) =>
  queryOptions({
    queryKey: ['lifecycle-counts', committee],
    queryFn: async () => (await bodyOf(api.GET('/api/monitor/lifecycles', { params: { query: { committee } } }))).items,
  });

/** Who owes something, the latest first. */
export const debtorsQuery = (committee: string | undefined) =>
  queryOptions({
    queryKey: ['debtors', committee],
    queryFn: () =>
      everyPage((cursor) =>
        bodyOf(api.GET('/api/monitor/people', { params: { query: { committee, cursor, limit: MOST } } })),
      ),
  });

/** What one of them owes. */
export const debtsQuery = (person: string) =>
  queryOptions({
    queryKey: ['debts', person],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/monitor/people/{id}', { params: { path: { id: person } } }))).items,
  });

/** The deliverables of a committee's programme. */
export const programmeQuery = (committee: string) =>
  queryOptions({
    queryKey: ['programme', committee],
    queryFn: () => bodyOf(api.GET('/api/committees/{id}/programme', { params: { path: { id: committee } } })),
  });

/** What has been decided, as far as a picture shows it. */
export const decidedQuery = (committee: string | undefined) =>
  queryOptions({
    queryKey: ['decisions', 'latest', committee],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/registers/decisions', { params: { query: { committee, limit: MOST } } }))).items,
  });

/** Instances of a lifecycle that stand in a state; all pages. */
export const standingInQuery = (lifecycle: string, state: string) =>
  queryOptions({
    queryKey: ['instances', lifecycle, state],
    queryFn: () =>
      everyPage((cursor) =>
        bodyOf(api.GET('/api/instances', { params: { query: { lifecycle, state, cursor, limit: MOST } } })),
      ),
  });
