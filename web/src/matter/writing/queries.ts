import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';

/** The working text as it was saved last. What is being written lives in the editor: news does not write over it. */
export const draftQuery = (paper: string) =>
  queryOptions({
    queryKey: ['instance', paper, 'draft'],
    queryFn: () => bodyOf(api.GET('/api/papers/{id}/draft', { params: { path: { id: paper } } })),
    staleTime: 0,
    gcTime: 0,
    meta: { still: true },
  });
