import { useQueries, useQuery } from '@tanstack/react-query';
import { committeeQuery, committeesQuery } from '../api/queries';
import type { Choice } from '../ui/field';

/** The seats of a committee, or of all that one can see, and the organisations they belong to. */
export function useCommitteeSeats(committee: string | undefined) {
  const { data: committees = [] } = useQuery(committeesQuery);
  const ids = committee ? [committee] : committees.map(({ id }) => id);
  return useQueries({
    queries: ids.map((id) => committeeQuery(id)),
    combine: (answers) => {
      const seats = answers.flatMap(({ data }) => data?.seats.filter(({ to }) => to === null) ?? []);
      const named = seats.map(({ organisation: { id, short, name } }) => ({ value: id, label: `${short} · ${name}` }));
      return {
        organisations: unique(named).toSorted((one, other) => one.label.localeCompare(other.label, 'da')),
        seats: seats.map(({ id, name }): Choice => ({ value: id, label: name })),
      };
    },
  });
}

const unique = (all: readonly Choice[]): Choice[] => [...new Map(all.map((one) => [one.value, one])).values()];
