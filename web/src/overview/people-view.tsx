import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import { Tag } from '../ui/tag';
import { DebtsOf } from './debts-of';
import { usePaperFilters } from './filters';
import { NextDate } from './next-date';
import styles from './people-view.module.css';
import { debtorsQuery } from './queries';

/** Who owes something, whose is late first; unfolded, what it is. */
export function PeopleView() {
  const t = useTranslations('overview');
  const { filters } = usePaperFilters();
  const { data, error } = useQuery(debtorsQuery(filters.committee));
  if (error) return <RefusalNotice error={error} />;
  if (!data) return <Loading />;
  if (data.length === 0) return <p>{t('nobodyOwes')}</p>;
  return (
    <>
      <p className="quiet">{t('peopleHint')}</p>
      <ul className={`plain ${styles.people}`} aria-label={t('views.people')}>
        {data.map((debtor) => (
          <li key={debtor.person.id}>
            <Person {...debtor} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface Debtor {
  readonly person: { readonly id: string; readonly name: string };
  readonly owed: number;
  readonly late: number;
  readonly deadline: string | null;
}

function Person({ person, owed, late, deadline }: Debtor) {
  const t = useTranslations('overview');
  const [unfolded, setUnfolded] = useState(false);
  return (
    <details className={styles.person} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>
        <span className={styles.line}>
          <strong className={styles.name}>{person.name}</strong>
          <span>{t('owes', { count: owed })}</span>
          {late > 0 && <Tag tone="late">{t('ofWhichLate', { count: late })}</Tag>}
          <NextDate deadline={deadline} late={late > 0} />
        </span>
      </summary>
      {unfolded && <DebtsOf person={person.id} />}
    </details>
  );
}
