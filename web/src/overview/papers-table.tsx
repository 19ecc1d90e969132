import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { addressOf } from '../app/addresses';
import { useDates } from '../texts/language';
import { StateTags } from '../ui/tag';
import { ChooseAll, ChoosePaper, type Choosing } from './choosing';
import { NextDate } from './next-date';
import styles from './papers-table.module.css';
import { Waiting } from './waiting';

/** The papers as a dense table. */
export function PapersTable({ papers, ...choosing }: Choosing) {
  const t = useTranslations('overview');
  const { date } = useDates();
  return (
    <div className={styles.sheet}>
      <table className={styles.table}>
        <caption className="only-heard">{t('tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.check}>
              <ChooseAll papers={papers} {...choosing} />
            </th>
            <th scope="col">{t('matter')}</th>
            <th scope="col">{t('step')}</th>
            <th scope="col">{t('waitsFor')}</th>
            <th scope="col">{t('nextDate')}</th>
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <tr key={paper.id} className={paper.late ? styles.late : undefined}>
              <td className={styles.check}>
                <ChoosePaper paper={paper} {...choosing} />
              </td>
              <th scope="row">
                <Link to={addressOf(paper)}>{paper.title}</Link>
              </th>
              <td>
                <StateTags states={paper.states} />
                <span className={styles.since}>{t('since', { day: date(paper.since) })}</span>
              </td>
              <td>
                <Waiting paper={paper} />
              </td>
              <td>
                <NextDate deadline={paper.deadline} late={paper.late} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
