import { QueryClient } from '@tanstack/react-query';
import { Refusal } from './refusal';

const TRIES = 2;
const MINUTE_MS = 60_000;

/**
 * A refusal is an answer, and asking again brings the same one; only what was not answered at all is asked again. What somebody sends
 * without a connection is tried all the same: it is said that there is none, rather than kept waiting in silence.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * MINUTE_MS,
      retry: (failures, error) => !(error instanceof Refusal) && failures < TRIES,
    },
    mutations: { networkMode: 'always' },
  },
});
