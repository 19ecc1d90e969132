import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useDates } from '../../texts/language';
import type { Item } from './items';
import styles from './timeline.module.css';
import { useItemWords } from './words';

/** The picture in words, with the way to each thing. */
export function TimelineTable({ items }: { readonly items: readonly Item[] }) {
  const t = useTranslations('overview');
  const words = useItemWords();
  const { date } = useDates();
  const day = (at: string | null) => (at ? date(at) : '–');
  return (
    <details className="sheet mt-5">
      <summary>{t('asTable')}</summary>
      <div className="wide-table" role="region" aria-label={t('asTable')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('lane')}</th>
              <th scope="col">{t('from')}</th>
              <th scope="col">{t('until')}</th>
              <th scope="col">{t('standing')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.key}>
                <th scope="row">{item.address ? <Link to={item.address}>{item.title}</Link> : item.title}</th>
                <td>{words.lane(item)}</td>
                <td>{day(item.from)}</td>
                <td>{day(item.until)}</td>
                <td>
                  <span className={item.late ? 'late' : undefined}>{words.standing(item)}</span>
                  {item.needBy && <span className={styles.need}>{t('needBy', { day: date(item.needBy) })}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
