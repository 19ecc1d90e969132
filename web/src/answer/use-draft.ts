import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Refusal } from '../api/refusal';
import { useMe } from '../app/session';
import { keepHere, keptHere, letGo } from './kept-here';
import { draftQuery } from './queries';
import type { DraftBody, SavedDraft } from './types';

const PAUSE_MS = 800;
const MOVED_ON = 412;

interface Written {
  readonly body: DraftBody | null;
  readonly saved: boolean;
}

export interface Draft {
  readonly body: DraftBody | null;
  /** `here`: nobody else has access to this draft, and it stays in the browser. */
  readonly where: 'saved' | 'saving' | 'unsaved' | 'here' | 'conflict';
  readonly theirs: SavedDraft | undefined;
  readonly error: unknown;
  readonly change: (body: DraftBody) => void;
  readonly again: () => void;
  /** Settles a conflict: what shall stand instead of what a colleague saved. */
  readonly settle: (body: DraftBody) => void;
  readonly takeTheirs: () => void;
  /** The answer has been sent: the next one begins anew. */
  readonly clear: (type: string) => void;
}

/** The draft that a seat's people share; what has not reached the server is kept in the browser. `shared` is null where there is none. */
export function useDraft(round: string, seat: string, shared: SavedDraft | null): Draft {
  const client = useQueryClient();
  const me = useMe();
  const { data: newest } = useQuery({ ...draftQuery(round, seat), enabled: shared !== null });
  const [kept] = useState(() => keptHere(round, seat));
  const revision = useRef(kept?.revision ?? shared?.revision ?? 0);
  const [written, setWritten] = useState<Written>(
    kept ? { body: kept.body, saved: false } : { body: shared?.body ?? null, saved: true },
  );
  const { queryKey } = draftQuery(round, seat);
  const save = useMutation({
    // One after the other: the second continues the revision that the first has made.
    scope: { id: `answer-draft ${round} ${seat}` },
    mutationFn: (body: DraftBody) =>
      bodyOf(
        api.PUT('/api/rounds/{id}/answer-drafts/{seat}', {
          params: { path: { id: round, seat }, header: { 'if-match': `"${revision.current}"` } },
          body,
        }),
      ),
    onSuccess: (saved, body) => {
      revision.current = saved.revision;
      client.setQueryData(queryKey, { ...saved, body, savedBy: { id: me.id, name: me.name }, savedAt: null });
      setWritten((now) => ({ ...now, saved: now.body === body }));
    },
    onError: (error) => isConflict(error) && void client.invalidateQueries({ queryKey }),
  });
  const conflict = isConflict(save.error);
  const { mutate } = save;
  useEffect(() => {
    if (written.body === null) return;
    if (written.saved) return letGo(round, seat);
    keepHere(round, seat, { revision: revision.current, body: written.body });
    if (shared === null || conflict) return;
    const { body } = written;
    const timer = setTimeout(() => mutate(body), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written, shared, conflict, round, seat, mutate]);
  useEffect(() => {
    if (!newest || !written.saved || newest.revision <= revision.current) return;
    revision.current = newest.revision;
    setWritten({ body: newest.body, saved: true });
  }, [newest, written.saved]);
  const settle = (next: Written) => {
    revision.current = newest?.revision ?? revision.current;
    save.reset();
    setWritten(next);
  };
  return {
    body: hasWords(written.body) ? written.body : null,
    where: whereOf({ shared: shared !== null, conflict, failed: save.isError, saved: written.saved }),
    theirs: newest,
    error: conflict ? null : save.error,
    change: (body) => setWritten({ body, saved: false }),
    again: () => written.body && mutate(written.body),
    settle: (body) => settle({ body, saved: false }),
    takeTheirs: () => settle({ body: newest?.body ?? null, saved: true }),
    clear: (type) => {
      letGo(round, seat);
      if (shared !== null && written.body !== null) mutate({ type, payload: {} });
    },
  };
}

/** What was emptied after it was sent is no draft. */
const hasWords = (body: DraftBody | null): boolean => body !== null && Object.keys(body.payload).length > 0;

const isConflict = (error: unknown): boolean => error instanceof Refusal && error.problem.status === MOVED_ON;

function whereOf(known: { shared: boolean; conflict: boolean; failed: boolean; saved: boolean }): Draft['where'] {
  if (!known.shared) return 'here';
  if (known.conflict) return 'conflict';
  if (known.saved) return 'saved';
  return known.failed ? 'unsaved' : 'saving';
}
