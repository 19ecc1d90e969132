import { useTranslations } from 'use-intl';
import { useWords } from '../../texts/language';
import type { PaperStanding } from '../types';
import styles from './forecast.module.css';
import { QuorumMeter } from './quorum-meter';

type Likely = NonNullable<PaperStanding['likely']>;

/** Where a paper is heading: the quorum, what it comes to if nobody else answers, and folded away how that was counted. */
export function Forecast({ likely: { quorum, sentence, because } }: { readonly likely: Likely }) {
  const t = useTranslations('matter');
  const words = useWords();
  return (
    <div className={styles.forecast}>
      {quorum && <QuorumMeter quorum={quorum} />}
      <p className="my-0">{words(sentence)}</p>
      <details className={styles.because}>
        <summary>{t('howCounted')}</summary>
        <p className="my-0">{words(because)}</p>
      </details>
    </div>
  );
}
