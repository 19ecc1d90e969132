import { useTranslations } from 'use-intl';
import { AwaitsChair } from './awaits-chair';
import styles from './chair-part.module.css';
import { LikelyOutcomes } from './likely-outcomes';
import { NextDates } from './next-dates';
import { NextMeeting } from './next-meeting';

/** What awaits the chair's clearing or decision, what open rounds are likely to come to, the next meeting and the next dates. */
export function ChairPart() {
  const t = useTranslations('overview');
  return (
    <div className={styles.part}>
      <section className="sheet">
        <h2 className="h4 mt-0">{t('awaitsChair')}</h2>
        <AwaitsChair />
      </section>
      <section className="sheet">
        <h2 className="h4 mt-0">{t('likelyOutcomes')}</h2>
        <LikelyOutcomes />
      </section>
      <section className="sheet">
        <h2 className="h4 mt-0">{t('nextMeeting')}</h2>
        <NextMeeting />
      </section>
      <section className="sheet">
        <h2 className="h4 mt-0">{t('nextDates')}</h2>
        <NextDates />
      </section>
    </div>
  );
}
