import { useQueries, useQuery } from '@tanstack/react-query';
import { committeeQuery, committeesQuery } from '../api/queries';
import { useMe } from '../app/session';
import type { Choice } from '../ui/field';

/** The people one can see anywhere, those of the seat's own organisation first; oneself left out. */
export function usePeople(committee: string, seat: string): Choice[] {
  const me = useMe();
  const { data: committees } = useQuery(committeesQuery);
  const all = useQueries({
    queries: (committees ?? []).map(({ id }) => committeeQuery(id)),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  const organisation = all.find(({ id }) => id === committee)?.seats.find(({ id }) => id === seat)?.organisation.id;
  const holders = all.flatMap(({ seats }) =>
    seats.flatMap((one) => one.holders.map(({ person }) => ({ ...person, own: one.organisation.id === organisation }))),
  );
  const duties = all.flatMap(({ secretariat, observers }) =>
    [...secretariat, ...observers].map(({ person }) => ({ ...person, own: false })),
  );
  const people = [...holders.filter(({ own }) => own), ...holders, ...duties].filter(({ id }) => id !== me.id);
  return [
    ...new Map(people.toReversed().map(({ id, name }) => [id, { value: id, label: name }])).values(),
  ].toReversed();
}
