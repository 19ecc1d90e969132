import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api, bodyOf } from '../api/client';
import type { EventBody, State } from '../api/types';
import { useWords } from '../texts/language';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { RefusalNotice } from '../ui/refusal-notice';

/** What an event would do, before it is confirmed: nothing has been written yet. */
export function Consequences({ instance, body }: { readonly instance: string; readonly body: EventBody }) {
  const t = useTranslations('actions');
  const words = useWords();
  const { data, error } = useQuery({
    queryKey: ['instance', instance, 'preview', JSON.stringify(body)],
    queryFn: () => bodyOf(api.POST('/api/instances/{id}/events/preview', { params: { path: { id: instance } }, body })),
    retry: false,
  });
  if (error) return <RefusalNotice error={error} />;
  if (!data) return <Loading />;
  const said = (states: readonly State[]) => states.map(({ label }) => words(label)).join(', ');
  return (
    <Notice tone="warning" heading={t('consequences')}>
      <ul>
        {data.moves.map(({ instance: moved, title, from, to }) => (
          <li key={moved}>
            {title}: {said(from) === said(to) ? t('stays', { state: said(to) }) : `${said(from) || '–'} → ${said(to)}`}
          </li>
        ))}
        {data.records.map(({ label }, index) => (
          <li key={index}>{t('recorded', { what: words(label) })}</li>
        ))}
        {data.announcements.map(({ subject }, index) => (
          <li key={index}>{t('told', { subject: words(subject) })}</li>
        ))}
      </ul>
    </Notice>
  );
}
