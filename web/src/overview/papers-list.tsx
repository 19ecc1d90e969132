import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { addressOf } from '../app/addresses';
import { StateTags } from '../ui/tag';
import { ChooseAll, ChoosePaper, type Choosing } from './choosing';
import { NextDate } from './next-date';
import styles from './papers-list.module.css';
import { Waiting } from './waiting';

/** The papers one below the other, for a phone. */
export function PapersList({ papers, ...choosing }: Choosing) {
  const t = useTranslations('overview');
  return (
    <>
      <ChooseAll papers={papers} {...choosing} />
      <ul className={`plain ${styles.papers}`} aria-label={t('tableCaption')}>
        {papers.map((paper) => (
          <li key={paper.id}>
            <article className={`${styles.paper} ${paper.late ? styles.late : ''}`}>
              <div className={styles.head}>
                <h3 className={styles.title}>
                  <Link to={addressOf(paper)}>{paper.title}</Link>
                </h3>
                <ChoosePaper paper={paper} {...choosing} />
              </div>
              <p className="row-of my-0">
                <StateTags states={paper.states} />
                <NextDate deadline={paper.deadline} late={paper.late} />
              </p>
              <Waiting paper={paper} />
            </article>
          </li>
        ))}
      </ul>
    </>
  );
}
