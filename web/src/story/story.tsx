import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { journalQuery } from '../api/queries';
import type { JournalEntry } from '../api/types';
import { useDates, useWords } from '../texts/language';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './story.module.css';

/** Everything that has happened to an instance, newest first: who, for whom, when, and where it stood afterwards. */
export function Story({ instance }: { readonly instance: string }) {
  const t = useTranslations('story');
  const { data: entries, error } = useQuery(journalQuery(instance));
  if (error) return <RefusalNotice error={error} />;
  if (!entries) return <Loading />;
  return (
    <ol className={`no-max-width ${styles.story}`} aria-label={t('heading')} reversed>
      {entries.toReversed().map((entry) => (
        <Entry key={entry.n} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { readonly entry: JournalEntry }) {
  const t = useTranslations('story');
  const words = useWords();
  const { moment } = useDates();
  const { label, person, seat, occurredAt, recordedAt, reason, states } = entry;
  return (
    <li className={styles.entry}>
      <p className={styles.what}>
        <strong>{words(label)}</strong>
        <span className="quiet"> → {states.map((state) => words(state.label)).join(', ')}</span>
      </p>
      <p className={styles.who}>
        {moment(occurredAt)} · {person?.name ?? t('byClock')}
        {seat && ` · ${t('forSeat', { seat: seat.name })}`}
        {recordedAt !== occurredAt && ` · ${t('recorded', { at: moment(recordedAt) })}`}
      </p>
      {reason && <p className="prose">{reason}</p>}
    </li>
  );
}
