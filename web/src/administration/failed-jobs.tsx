import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, bodyOf } from '../api/client';
import { everyPage } from '../api/queries';
import type { components } from '../api/schema';
import { addressOf } from '../app/addresses';
import { useDates } from '../texts/language';
import { Notice } from '../ui/notice';
import { RefusalNotice } from '../ui/refusal-notice';
import { Tag } from '../ui/tag';
import styles from './failed-jobs.module.css';

type FailedJob = components['schemas']['FailedJob'];

const failedJobsQuery = {
  queryKey: ['failed-jobs'],
  queryFn: () =>
    everyPage((cursor) => bodyOf(api.GET('/api/jobs/failed', { params: { query: { cursor, limit: 100 } } }))),
};

/** Jobs that were given up, with what went wrong, and a button that has them tried again. */
export function FailedJobs() {
  const t = useTranslations('administration');
  const { data: jobs, error } = useQuery(failedJobsQuery);
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('failedJobs')}</h2>
      {error && <RefusalNotice error={error} />}
      {jobs?.length === 0 && <Notice tone="info">{t('noFailedJobs')}</Notice>}
      <ul className={`plain ${styles.jobs}`}>
        {jobs?.map((job) => (
          <Job key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function Job({ job }: { readonly job: FailedJob }) {
  const t = useTranslations('administration');
  const { moment } = useDates();
  const client = useQueryClient();
  const retry = useMutation({
    mutationFn: () => api.POST('/api/jobs/failed/{id}/retry', { params: { path: { id: job.id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: failedJobsQuery.queryKey }),
  });
  return (
    <li className={styles.job}>
      <div className="row-of">
        <strong>{t(`queues.${job.queue}`)}</strong>
        <Link to={addressOf(job.instance)}>{job.instance.title}</Link>
        {job.settled && <Tag tone="good">{t('settled')}</Tag>}
        {job.triedAgain && !job.settled && <Tag tone="waiting">{t('triedAgain')}</Tag>}
      </div>
      <p className="quiet">{t('attempts', { count: job.attempts, last: moment(job.lastAt) })}</p>
      <pre className={styles.error}>{job.error}</pre>
      {retry.isError && <RefusalNotice error={retry.error} />}
      <button
        type="button"
        className="button button-secondary"
        disabled={retry.isPending}
        onClick={() => retry.mutate()}
      >
        {t('retry')}
      </button>
    </li>
  );
}
