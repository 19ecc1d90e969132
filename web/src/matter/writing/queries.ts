import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';

export const readDraft = (paper: string) =>
  bodyOf(api.GET('/api/papers/{id}/draft', { params: { path: { id: paper } } }));

/** The working text as it was saved last. What is being written lives in the editor: news does not write over it. */
export const draftQuery = (paper: string) =>
  queryOptions({
    queryKey: ['instance', paper, 'draft'],
    queryFn: () => readDraft(paper),
    staleTime: 0,
    gcTime: 0,
    meta: { still: true },
  });
