import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { Me } from '../api/types';

/** Who is signed in, if anybody, and whether this is a demonstration. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => bodyOf(api.GET('/api/session')),
});

/** The person who is signed in. Only for what is shown behind the sign-in. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data.person === null) throw new Error('shown to nobody');
  return data.person;
}

type Role = Me['committees'][number]['roles'][number];

/** Whether the person has one of the roles, in a committee or in any. */
export const hasRole = (me: Me, roles: readonly Role[], committee?: string): boolean =>
  me.committees.some(
    (one) => (!committee || one.committee.id === committee) && one.roles.some((role) => roles.includes(role)),
  );

/** The seats that the person speaks for in a committee, as member or substitute. */
export const seatsOf = (me: Me, committee: string) =>
  me.committees.filter((one) => one.committee.id === committee).flatMap(({ seats }) => seats);
