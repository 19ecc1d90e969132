import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, bodyOf } from '../../api/client';
import { ChecklistField } from '../../ui/field';
import { RefusalNotice } from '../../ui/refusal-notice';
import type { RoundStanding } from '../types';
import { Forecast } from './forecast';
import styles from './forecast.module.css';

/** What the round would come to if the seats that are ticked approved; nothing is written. */
export function WhatIf({ standing }: { readonly standing: RoundStanding }) {
  const t = useTranslations('matter');
  const [ticked, setTicked] = useState<string[]>([]);
  const seats = standing.seats.filter((seat) => seat.standing !== 'recused');
  return (
    <details className={styles.whatIf}>
      <summary>{t('whatIf')}</summary>
      <ChecklistField
        label={t('ifTheseApprove')}
        value={ticked}
        onChange={(next) => setTicked(next ?? [])}
        choices={seats.map(({ seat }) => ({ value: seat.id, label: seat.name }))}
      />
      {ticked.length > 0 && <Outcomes round={standing.round} approving={ticked} />}
    </details>
  );
}

function Outcomes({ round, approving }: { readonly round: string; readonly approving: readonly string[] }) {
  const t = useTranslations('matter');
  const { data, error } = useQuery({
    queryKey: ['instance', round, 'preview', approving],
    queryFn: () =>
      bodyOf(
        api.POST('/api/rounds/{id}/preview', {
          params: { path: { id: round } },
          body: { answers: approving.map((seat) => ({ seat, choice: 'approve' as const })) },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  if (error) return <RefusalNotice error={error} />;
  return (
    <div className={styles.outcomes} aria-live="polite">
      {data?.papers.map(({ id, title, likely }) => (
        <section key={id} aria-label={t('thenFor', { title })}>
          {data.papers.length > 1 && <strong>{title}</strong>}
          {likely && <Forecast likely={likely} />}
        </section>
      ))}
    </div>
  );
}
