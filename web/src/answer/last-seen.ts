import { useQueries, useQuery } from '@tanstack/react-query';
import { instanceQuery } from '../api/queries';
import { standingQuery } from './queries';
import type { RoundStanding } from './types';

const ROUNDS: ReadonlySet<string> = new Set(['collectedBy', 'decidedBy']);

/** The version of a paper that a seat last answered on before the one it is asked about now; undefined when there is none. */
export function useLastSeen(paper: string, seat: string, now: number): number | undefined {
  const { data: instance } = useQuery(instanceQuery(paper));
  const rounds = (instance?.links ?? []).filter(({ relation }) => ROUNDS.has(relation));
  return useQueries({
    queries: rounds.map(({ id }) => standingQuery(id)),
    combine: (answers) => {
      const seen = answers.flatMap(({ data }) => (data ? seenIn(data, paper, seat) : []));
      const before = seen.filter((version) => version < now);
      return before.length > 0 ? Math.max(...before) : undefined;
    },
  });
}

function seenIn({ papers, seats }: RoundStanding, paper: string, id: string): readonly number[] {
  const own = seats.find(({ seat }) => seat.id === id);
  const asked = papers.find((one) => one.id === paper)?.asked;
  const commented = own?.answer && asked ? [asked] : [];
  return [...commented, ...(own?.positions ?? []).filter((one) => one.paper === paper).map(({ version }) => version)];
}
