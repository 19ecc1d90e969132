import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Debt } from '../api/types';
import { addressOf } from '../app/addresses';
import { useWords } from '../texts/language';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import { NextDate } from './next-date';
import { Nudge } from './nudge';
import styles from './people-view.module.css';
import { debtsQuery } from './queries';

/** What somebody owes, and a reminder of each. */
export function DebtsOf({ person }: { readonly person: string }) {
  const { data, error } = useQuery(debtsQuery(person));
  if (error) return <RefusalNotice error={error} />;
  if (!data) return <Loading />;
  return (
    <ul className={`plain ${styles.debts}`}>
      {data.map((debt) => (
        <li key={debt.instance + (debt.seat?.id ?? '')}>
          <Owed debt={debt} />
        </li>
      ))}
    </ul>
  );
}

function Owed({ debt }: { readonly debt: Debt }) {
  const t = useTranslations('overview');
  const words = useWords();
  const { instance, lifecycle, label, title, seat, committee, deadline, late } = debt;
  return (
    <span className={styles.line}>
      <span className={styles.name}>
        {words(label)}: <Link to={addressOf({ id: instance, lifecycle })}>{title}</Link>
      </span>
      <span className="quiet">{seat?.name ?? t('asSecretariat')}</span>
      <NextDate deadline={deadline} late={late} />
      <Nudge awaited={debt} committee={committee} />
    </span>
  );
}
