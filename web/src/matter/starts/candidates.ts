import { useQueries, useQuery } from '@tanstack/react-query';
import type { InstanceLine } from '../../api/types';
import { lifecycleQuery } from '../../statechart/statechart';
import { instancesQuery } from '../queries';
import { statesTaking } from '../steps';

/** What a round tells its papers when it opens: a paper can be asked about where it takes that. */
export const OPENED = { 'comment-round': 'COMMENTS_OPENED', 'approval-round': 'APPROVAL_OPENED' } as const;

export type RoundKind = keyof typeof OPENED;

/** The papers of a committee that a round can be opened over now; undefined until they are known. */
export function useCandidates(round: RoundKind, committee: string): readonly InstanceLine[] | undefined {
  const { data: asked } = useQuery(lifecycleQuery(round));
  const lifecycles = useQueries({
    queries: (asked?.links.flatMap((link) => link.lifecycles) ?? []).map(lifecycleQuery),
    combine: (all) => all.flatMap(({ data }) => data ?? []),
  });
  const places = lifecycles.flatMap(({ key, statechart }) =>
    statesTaking(OPENED[round], statechart).map((state) => ({ lifecycle: key, state })),
  );
  return useQueries({
    queries: places.map((place) => instancesQuery({ committee, ...place })),
    combine: (all) =>
      all.length > 0 && all.every(({ data }) => data)
        ? all.flatMap(({ data }) => data!).sort((one, other) => one.title.localeCompare(other.title, 'da'))
        : undefined,
  });
}
