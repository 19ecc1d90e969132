import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { keyFor } from '../../actions/send';
import { api, bodyOf } from '../../api/client';
import { useRefresh } from '../../api/live';
import type { components } from '../../api/schema';
import type { Answer } from '../../api/types';

export type StartBody = components['schemas']['Start'];

/** Starts a procedure. Pressed twice, or sent again after a broken connection, it is carried out once. */
export function useStart(onDone: (answer: Answer) => void) {
  const start = useStarting();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: start,
    onSuccess: (answer, { links = {} }) => {
      refresh(Object.values(links).flat());
      onDone(answer);
    },
  });
}

/** The same for those who have more to do before they are done. */
export function useStarting(): (body: StartBody) => Promise<Answer> {
  const keys = useRef(new Map<string, string>());
  return (body) =>
    bodyOf(api.POST('/api/instances', { params: { header: { 'idempotency-key': keyFor(keys.current, body) } }, body }));
}
