import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, bodyOf } from '../../api/client';
import { Refusal } from '../../api/refusal';
import type { Enclosure, Section } from '../types';
import { readDraft } from './queries';

const PAUSE_MS = 1200;

export interface Text {
  readonly sections: readonly Section[];
  readonly enclosures: readonly Enclosure[];
}

export interface Autosave {
  readonly text: Text;
  readonly change: (part: Partial<Text>) => void;
  readonly where: 'saved' | 'saving' | 'unsaved' | 'waiting';
  readonly error: unknown;
  /** Somebody else has saved since: saving again puts this text in the place of theirs. */
  readonly overtaken: boolean;
  readonly again: () => void;
}

interface From {
  readonly paper: string;
  readonly lease: string | undefined;
  readonly text: Text;
  readonly revision: number;
}

/** A text that saves itself when one pauses, each time over the revision that was saved before. */
export function useAutosave({ paper, lease, text: first, revision: from }: From): Autosave {
  const revision = useRef(from);
  const [text, setText] = useState(first);
  const [saved, setSaved] = useState(first);
  const save = useMutation({
    // One after the other: the second continues the revision that the first has made.
    scope: { id: `draft ${paper}` },
    mutationFn: (what: Text) =>
      bodyOf(
        api.PUT('/api/papers/{id}/draft', {
          params: { path: { id: paper }, header: { 'if-match': `"${revision.current}"`, lease: lease! } },
          body: { sections: [...what.sections], enclosures: [...what.enclosures] },
        }),
      ),
    onSuccess: (answer, what) => {
      revision.current = answer.revision;
      setSaved(what);
    },
  });
  const { mutate } = save;
  const again = async () => {
    if (isOvertaken(save.error)) revision.current = (await readDraft(paper)).revision;
    mutate(text);
  };
  const complete = isComplete(text);
  useEffect(() => {
    if (text === saved || !lease || !complete) return;
    const timer = setTimeout(() => mutate(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, saved, lease, complete, mutate]);
  return {
    text,
    change: (part) => setText((now) => ({ ...now, ...part })),
    where: text === saved ? 'saved' : !complete ? 'waiting' : save.isError && !save.isPending ? 'unsaved' : 'saving',
    error: save.error,
    overtaken: isOvertaken(save.error),
    again: () => void again(),
  };
}

const OVERTAKEN = 412;

const isOvertaken = (error: unknown): boolean => error instanceof Refusal && error.problem.status === OVERTAKEN;

/** A section without a heading is none yet. */
export const isComplete = ({ sections }: Text): boolean => sections.every(({ heading }) => heading.trim() !== '');
