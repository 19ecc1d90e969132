import { useCallback, useEffect, useRef, useState } from 'react';
import { api, bodyOf } from '../../api/client';

const RENEW_MS = 5 * 60_000;

export interface Lease {
  readonly token: string | undefined;
  /** Why one may not write: somebody else is writing. */
  readonly error: unknown;
  readonly take: () => void;
}

/** The right to write a draft while the editor is open: taken, kept, and given back when one leaves. */
export function useLease(paper: string): Lease {
  const [token, setToken] = useState<string>();
  const [error, setError] = useState<unknown>(null);
  const held = useRef<string>(undefined);
  const take = useCallback(async () => {
    try {
      const lease = await bodyOf(
        api.POST('/api/papers/{id}/lease', {
          params: { path: { id: paper }, header: held.current ? { lease: held.current } : {} },
        }),
      );
      held.current = lease.token;
      setToken(lease.token);
      setError(null);
    } catch (refusal) {
      held.current = undefined;
      setToken(undefined);
      setError(refusal);
    }
  }, [paper]);
  useEffect(() => {
    const taken = take();
    const timer = setInterval(() => void take(), RENEW_MS);
    return () => {
      clearInterval(timer);
      void taken.then(() => held.current && giveBack(paper, held.current));
    };
  }, [paper, take]);
  return { token, error, take: () => void take() };
}

/** It runs out by itself in a quarter of an hour where this does not come through. */
const giveBack = (paper: string, lease: string): Promise<unknown> =>
  api.DELETE('/api/papers/{id}/lease', { params: { path: { id: paper }, header: { lease } }, keepalive: true });
