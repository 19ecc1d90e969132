import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api } from '../api/client';
import { useDates } from '../texts/language';
import { RefusalNotice } from '../ui/refusal-notice';
import { demoClockQuery } from './clock';
import styles from './demo-bar.module.css';

/** What time it is in the demonstration, and a way forward in it. Nothing outside demo mode. */
export function DemoBar() {
  const t = useTranslations('app');
  const client = useQueryClient();
  const { moment } = useDates();
  const { data: clock } = useQuery(demoClockQuery);
  const forward = useMutation({
    mutationFn: () => api.POST('/api/demo/clock', { body: { to: 'next' } }),
    onSuccess: () => client.invalidateQueries(),
  });
  if (!clock) return null;
  return (
    <aside className={styles.bar} aria-label={t('demo')}>
      <div className={`container ${styles.row}`}>
        <span>
          {t('clock')}: <strong>{moment(clock.now)}</strong>
        </span>
        {clock.next ? (
          <button
            type="button"
            className={styles.forward}
            disabled={forward.isPending}
            onClick={() => forward.mutate()}
          >
            {t('forward')} ({moment(clock.next)})
          </button>
        ) : (
          <span>{t('noNext')}</span>
        )}
      </div>
      {forward.isError && <RefusalNotice error={forward.error} />}
    </aside>
  );
}
