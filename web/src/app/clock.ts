import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Refusal } from '../api/refusal';

const MINUTE_MS = 60_000;

/** The time of the demonstration; null outside demo mode, where the browser's own clock will do. */
export const demoClockQuery = queryOptions({
  queryKey: ['demo-clock'],
  queryFn: async () => {
    try {
      const { now, next } = await bodyOf(api.GET('/api/demo/clock'));
      return { now, next, offset: Date.parse(now) - Date.now() };
    } catch (error) {
      if (error instanceof Refusal && error.problem.status === 404) return null;
      throw error;
    }
  },
});

/** What time it is, anew each minute. */
export function useMinute(): Date {
  const { data: clock } = useQuery(demoClockQuery);
  const offset = clock?.offset ?? 0;
  const [ticked, setTicked] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTicked(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return new Date(ticked + offset);
}
