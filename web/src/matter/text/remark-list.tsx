import { useTranslations } from 'use-intl';
import { useDates } from '../../texts/language';
import { Tag } from '../../ui/tag';
import type { Disposition, Remark } from './remarks';
import styles from './text.module.css';

/** Remarks as they were made, each with what came of it and why. */
export function RemarkList({ remarks }: { readonly remarks: readonly Remark[] }) {
  return (
    <ul className={`plain ${styles.remarks}`}>
      {remarks.map((remark) => (
        <li key={remark.id} className={styles.remark} id={`remark-${remark.id}`}>
          <RemarkHead remark={remark} />
          <p className={`prose ${styles.said}`}>{remark.text}</p>
          <DispositionLine disposition={remark.disposition} />
        </li>
      ))}
    </ul>
  );
}

/** Who made a remark, of what kind it is, and when. */
export function RemarkHead({ remark: { seat, kind, at, round } }: { readonly remark: Remark }) {
  const t = useTranslations('matter');
  const { date } = useDates();
  return (
    <p className={styles.who}>
      <strong>{seat}</strong> <Tag tone={kind === 'objection' ? 'late' : 'neutral'}>{t(`remarkKinds.${kind}`)}</Tag>{' '}
      <span className="quiet" title={round.title}>
        {date(at)}
      </span>
    </p>
  );
}

function DispositionLine({ disposition }: { readonly disposition: Disposition | undefined }) {
  const t = useTranslations('matter');
  if (!disposition)
    return (
      <p className={styles.outcome}>
        <Tag tone="waiting">{t('undisposed')}</Tag>
      </p>
    );
  const { outcome, reason, referredTo } = disposition;
  return (
    <p className={styles.outcome}>
      <Tag tone={outcome === 'accommodated' ? 'good' : 'neutral'}>
        {outcome === 'referred' ? t('referredTo', { to: referredTo ?? '' }) : t(`outcomes.${outcome}`)}
      </Tag>{' '}
      {reason}
    </p>
  );
}
