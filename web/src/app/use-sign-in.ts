import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import type { Me } from '../api/types';
import { sessionQuery } from './session';

/** Signs in by the given request, and goes to where one was going. */
export function useSignIn<T>(ask: (given: T) => Promise<Me>) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { from?: string } | null };
  return useMutation({
    mutationFn: ask,
    onSuccess: async (person) => {
      const demo = client.getQueryData(sessionQuery.queryKey)?.demo ?? false;
      client.clear();
      client.setQueryData(sessionQuery.queryKey, { demo, person });
      await navigate(state?.from ?? '/', { replace: true });
    },
  });
}
