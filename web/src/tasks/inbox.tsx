import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { api } from '../api/client';
import { useDates, useWords } from '../texts/language';
import { RefusalNotice } from '../ui/refusal-notice';
import { inboxQuery } from './queries';
import styles from './tasks.module.css';

/** What one has been told, as a quiet list: unread in bold, and read when one says so or goes to it. */
export function Inbox() {
  const t = useTranslations('tasks');
  const ui = useTranslations('ui');
  const words = useWords();
  const { moment } = useDates();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(inboxQuery);
  const read = useMarkRead();
  const shown = data?.pages.flatMap(({ items }) => items) ?? [];
  const unread = shown.filter(({ readAt }) => readAt === null);
  return (
    <section aria-labelledby="inbox" className={styles.inbox}>
      <div className="row-of">
        <h2 id="inbox" className="h4 my-0">
          {t('inbox')}
        </h2>
        {shown.length > 0 && <span className="quiet">{t('unread', { count: unread.length })}</span>}
        {unread.length > 0 && (
          <button type="button" className={styles.link} onClick={() => read.mutate(unread.map(({ id }) => id))}>
            {t('markAllRead')}
          </button>
        )}
      </div>
      {error && <RefusalNotice error={error} />}
      {read.isError && <RefusalNotice error={read.error} />}
      {data && shown.length === 0 && <p className="quiet">{t('noMessages')}</p>}
      <ul className="plain">
        {shown.map(({ id, instance, subject, createdAt, readAt }) => (
          <li key={id} className={styles.message}>
            <Link
              to={`/forloeb/${instance}`}
              className={readAt === null ? styles.unread : styles.read}
              onClick={() => readAt === null && read.mutate([id])}
            >
              {words(subject)}
            </Link>
            <span className={`quiet ${styles.small}`}>
              {moment(createdAt)}
              {readAt === null && `, ${t('isUnread').toLowerCase()}`}
            </span>
            {readAt === null && (
              <button
                type="button"
                className={styles.link}
                aria-label={`${t('markRead')}: ${words(subject)}`}
                onClick={() => read.mutate([id])}
              >
                {t('markRead')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button
          type="button"
          className="button button-secondary mt-5"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {ui('more')}
        </button>
      )}
    </section>
  );
}

function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) =>
      Promise.all(ids.map((id) => api.POST('/api/inbox/{id}/read', { params: { path: { id } } }))),
    onSettled: () => client.invalidateQueries({ queryKey: inboxQuery.queryKey }),
  });
}
