import { useQueries, useQuery } from '@tanstack/react-query';
import type { InstanceLine } from '../../api/types';
import { lifecycleQuery } from '../../statechart/statechart';
import { instancesQuery } from '../queries';
import { statesTaking } from '../steps';

/** Papers of a committee that stand so that they can get corrections: what was approved before is reached by general ones too. */
export function useApprovedPapers(committee: string): readonly InstanceLine[] {
  const { data: correction } = useQuery(lifecycleQuery('correction'));
  const lifecycles = useQueries({
    queries: (correction?.links.flatMap((link) => link.lifecycles) ?? []).map(lifecycleQuery),
    combine: (all) => all.flatMap(({ data }) => data ?? []),
  });
  const places = lifecycles.flatMap(({ key, statechart }) =>
    statesTaking('CORRECTION_OPENED', statechart).map((state) => ({ lifecycle: key, state })),
  );
  return useQueries({
    queries: places.map((place) => instancesQuery({ committee, ...place })),
    combine: (all) => all.flatMap(({ data }) => data ?? []),
  });
}
