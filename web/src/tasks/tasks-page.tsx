import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Loading } from '../ui/loading';
import { PageHeader } from '../ui/page-header';
import { RefusalNotice } from '../ui/refusal-notice';
import { Inbox } from './inbox';
import { owedQuery } from './queries';
import { Task } from './task';
import styles from './tasks.module.css';

/** What one is asked for, the late first, and what one has been told. */
export default function TasksPage() {
  const t = useTranslations('tasks');
  const { data, error } = useQuery(owedQuery);
  const late = data?.filter(({ late: is }) => is).length ?? 0;
  return (
    <>
      <PageHeader title={t('title')}>
        {data && (
          <p role="status" className={styles.count}>
            {t('count', { count: data.length })}
            {late > 0 && (
              <>
                {': '}
                <span className="late">{t('lateCount', { count: late })}</span>
              </>
            )}
            .
          </p>
        )}
      </PageHeader>
      <div className={styles.page}>
        <div>
          {error && <RefusalNotice error={error} />}
          {!data && !error && <Loading />}
          {data && data.length > 0 && (
            <ul className={`plain ${styles.tasks}`} aria-label={t('title')}>
              {data.map((debt) => (
                <Task key={debt.instance + (debt.seat?.id ?? '')} debt={debt} />
              ))}
            </ul>
          )}
          {data?.length === 0 && <Nothing />}
        </div>
        <Inbox />
      </div>
    </>
  );
}

function Nothing() {
  const t = useTranslations('tasks');
  return (
    <section className={`sheet ${styles.nothing}`}>
      <h2 className="h4 mt-0">{t('nothing')}</h2>
      <p className="mb-0">{t('nothingText')}</p>
    </section>
  );
}
