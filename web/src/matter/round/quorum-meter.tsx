import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { PaperStanding } from '../types';
import styles from './forecast.module.css';

type Quorum = NonNullable<NonNullable<PaperStanding['likely']>['quorum']>;

/** How many take part of those who must, as a picture and in words. */
export function QuorumMeter({ quorum: { have, need, of, reached } }: { readonly quorum: Quorum }) {
  const t = useTranslations('matter');
  const id = useId();
  return (
    <div className={styles.quorum}>
      <meter aria-labelledby={id} min={0} max={of} value={have} low={need} optimum={of} />
      <span id={id}>
        {t(reached ? 'quorumReached' : 'quorumMissing', { have: String(have), need: String(need), of: String(of) })}
      </span>
    </div>
  );
}
