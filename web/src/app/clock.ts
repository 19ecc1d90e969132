import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { sessionQuery } from './session';

const MINUTE_MS = 60_000;

/** The time of the demonstration, how far it is from the real one (in ms), and its next deadline. */
export const demoClockQuery = queryOptions({
  queryKey: ['demo-clock'],
  queryFn: async () => {
    const { now, next } = await bodyOf(api.GET('/api/demo/clock'));
    return { now, next, offset: Date.parse(now) - Date.now() };
  },
});

/** What time it is, anew each minute: the browser's, or the demonstration's. */
export function useMinute(): Date {
  const { data: session } = useQuery(sessionQuery);
  const { data: clock } = useQuery({ ...demoClockQuery, enabled: session?.demo === true });
  const offset = clock?.offset ?? 0;
  const [ticked, setTicked] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTicked(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return new Date(ticked + offset);
}
