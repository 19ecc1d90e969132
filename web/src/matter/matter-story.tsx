import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { journalQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import { linked } from './links';
import styles from '../story/story.module.css';
import { Part } from './part';
import { StoryEntry } from './story-entry';
import { storyOf, type Source } from './story-of';

const FIRST = 20;

/** Everything that happened to a paper, its rounds and its corrections, in one list, the newest first. */
export function MatterStory({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('matter');
  const [all, setAll] = useState(false);
  const sources: readonly Source[] = [instance, ...linked(instance, 'collectedBy', 'decidedBy', 'correctedBy')];
  const { journals, error } = useQueries({
    queries: sources.map(({ id }) => journalQuery(id)),
    combine: (found) => ({
      journals: found.every(({ data }) => data) ? found.map(({ data }) => data!) : undefined,
      error: found.find((one) => one.error)?.error ?? null,
    }),
  });
  const story = journals && storyOf(sources, journals);
  return (
    <Part name="story">
      {error !== null && <RefusalNotice error={error} />}
      {!story && error === null && <Loading />}
      {story && (
        <ol className={`no-max-width ${styles.story}`} reversed>
          {story.slice(0, all ? undefined : FIRST).map((told) => (
            <StoryEntry key={`${told.source.id} ${told.entry.n}`} told={told} about={instance.id} />
          ))}
        </ol>
      )}
      {story && story.length > FIRST && !all && (
        <button type="button" className="button button-secondary" onClick={() => setAll(true)}>
          {t('wholeStory', { count: story.length })}
        </button>
      )}
    </Part>
  );
}
