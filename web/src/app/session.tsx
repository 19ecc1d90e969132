import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import { Refusal } from '../api/refusal';
import type { Me } from '../api/types';

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await bodyOf(api.GET('/api/me'));
    } catch (error) {
      if (error instanceof Refusal && error.problem.status === 401) return null;
      throw error;
    }
  },
});

/** The person who is signed in. Only for what is shown behind the sign-in. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  if (data === null) throw new Error('shown to nobody');
  return data;
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
