import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, bodyOf } from '../api/client';
import { useRefresh } from '../api/live';
import type { Answer, EventBody } from '../api/types';

/** Sends an event to an instance. Pressed twice, or sent again after a broken connection, it is carried out once. */
export function useSend(instance: string, onDone?: (answer: Answer) => void) {
  const keys = useRef(new Map<string, string>());
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: EventBody) =>
      bodyOf(
        api.POST('/api/instances/{id}/events', {
          params: { path: { id: instance }, header: { 'idempotency-key': keyFor(keys.current, body) } },
          body,
        }),
      ),
    onSuccess: (answer) => {
      // Sent again after this, the same words are meant anew.
      keys.current.clear();
      refresh([instance]);
      onDone?.(answer);
    },
  });
}

/** The same words bear the same key: the API answers a repetition as it answered the first. */
export function keyFor(keys: Map<string, string>, body: object): string {
  const words = JSON.stringify(body);
  const key = keys.get(words) ?? crypto.randomUUID();
  keys.set(words, key);
  return key;
}
