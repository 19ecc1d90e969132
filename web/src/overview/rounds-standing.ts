import { useQueries, useQuery } from '@tanstack/react-query';
import { standingQuery } from '../answer/queries';
import { standingInQuery } from './queries';

/** How every open approval round stands. */
export function useOpenApprovals() {
  const { data: rounds, error } = useQuery(standingInQuery('approval-round', 'open'));
  const standings = useQueries({
    queries: (rounds ?? []).map(({ id }) => standingQuery(id)),
    combine: (answers) => ({
      found: answers.flatMap(({ data }) => data ?? []),
      error: answers.find((answer) => answer.error)?.error ?? null,
    }),
  });
  return { rounds: standings.found, isKnown: rounds !== undefined, error: error ?? standings.error };
}
