import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';

/** The rules of procedure of a committee: in force, and all versions. */
export const rulesQuery = (committee: string) =>
  queryOptions({
    queryKey: ['rules', committee],
    queryFn: () => bodyOf(api.GET('/api/committees/{id}/rules', { params: { path: { id: committee } } })),
  });

type Document = Readonly<Record<string, unknown>>;

/** What a document would say; where it does not hold, a refusal with each place. Asking writes nothing. */
export const explainQuery = (rules: Document) =>
  queryOptions({
    queryKey: ['explained', JSON.stringify(rules)],
    queryFn: () => bodyOf(api.POST('/api/rules/explain', { body: rules })),
    retry: false,
    staleTime: Infinity,
    meta: { still: true },
  });
