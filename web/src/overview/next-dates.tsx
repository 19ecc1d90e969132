import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Awaited } from '../api/types';
import { addressOf } from '../app/addresses';
import { useWords } from '../texts/language';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './chair-part.module.css';
import { NextDate } from './next-date';
import { allPapersQuery } from './queries';

const SHOWN = 6;

/** The deadlines that come first, of all that papers wait for. */
export function NextDates() {
  const t = useTranslations('overview');
  const words = useWords();
  const { data, error } = useQuery(allPapersQuery({}));
  if (error) return <RefusalNotice error={error} />;
  if (!data) return <Loading />;
  const dated = awaitedOnce(data.flatMap(({ waitsFor }) => waitsFor))
    .filter(({ deadline }) => deadline !== null)
    .toSorted((one, other) => one.deadline!.localeCompare(other.deadline!))
    .slice(0, SHOWN);
  if (dated.length === 0) return <p className="quiet">{t('noDates')}</p>;
  return (
    <ul className={`plain ${styles.rows}`}>
      {dated.map(({ instance, lifecycle, label, title, deadline, late }) => (
        <li key={instance} className={styles.row}>
          <span>
            {words(label)}: <Link to={addressOf({ id: instance, lifecycle })}>{title}</Link>
          </span>
          <NextDate deadline={deadline} late={late} />
        </li>
      ))}
    </ul>
  );
}

/** A round over several papers is awaited once. */
export const awaitedOnce = (all: readonly Awaited[]): Awaited[] => [
  ...new Map(all.map((one) => [one.instance, one])).values(),
];
