import { useTranslations } from 'use-intl';
import { useDates } from '../texts/language';
import { Tag } from '../ui/tag';
import styles from './next-date.module.css';

/** By when something should move on; late is said in words too. */
export function NextDate({ deadline, late }: { readonly deadline: string | null; readonly late: boolean }) {
  const t = useTranslations('overview');
  const { date, daysUntil } = useDates();
  if (deadline === null) return <span className="quiet">{t('noDate')}</span>;
  const days = daysUntil(deadline);
  return (
    <span className={styles.date}>
      <time dateTime={deadline} className={late ? 'late' : undefined}>
        {date(deadline)}
      </time>
      {late ? (
        <Tag tone="late">{t('lateBy', { count: Math.max(1, -days) })}</Tag>
      ) : (
        <span className="quiet">{t('inDays', { count: days })}</span>
      )}
    </span>
  );
}
