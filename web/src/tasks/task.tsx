import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { answerPath } from '../answer/address';
import { instanceQuery } from '../api/queries';
import type { Debt } from '../api/types';
import { addressOf } from '../app/addresses';
import { useDates, useWords } from '../texts/language';
import { Icon } from '../ui/icon';
import { Tag } from '../ui/tag';
import styles from './tasks.module.css';

/** Rounds, and how they are tied to the papers that they are about. */
const ROUNDS: Readonly<Record<string, string>> = { 'comment-round': 'collects', 'approval-round': 'decides' };

/** One thing that is asked: what, about which papers, by when, for which seat; and the way straight to it. */
export function Task({ debt }: { readonly debt: Debt }) {
  const t = useTranslations('tasks');
  const { instance: id, lifecycle, title, seat, as } = debt;
  const answers = seat && lifecycle in ROUNDS;
  const does = answers ? t('answer') : t('open');
  return (
    <li>
      <article className={`sheet ${styles.task}`}>
        <div>
          <p className={styles.asked}>
            <Asked debt={debt} />
          </p>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.when}>
            <When debt={debt} />
          </p>
          <p className={styles.seat}>
            <Icon name="person" /> {seat && as !== 'secretariat' ? t(as, { seat: seat.name }) : t('secretariat')}
          </p>
        </div>
        <Link
          to={answers ? answerPath(id, seat.id) : addressOf({ id, lifecycle })}
          className="button button-primary"
          aria-label={`${does}: ${title} (${seat?.name ?? t('secretariat')})`}
        >
          {does}
        </Link>
      </article>
    </li>
  );
}

/** How many papers a round is about is known to the round itself. */
function Asked({ debt: { instance: id, lifecycle, label } }: { readonly debt: Debt }) {
  const t = useTranslations('tasks');
  const words = useWords();
  const relation = ROUNDS[lifecycle];
  const { data } = useQuery({ ...instanceQuery(id), enabled: relation !== undefined });
  const count = data?.links.filter((link) => link.relation === relation).length ?? 0;
  const key = `asked.${lifecycle as 'comment-round'}` as const;
  return t.has(key) ? t(key, { count }) : words(label);
}

function When({ debt: { deadline, late } }: { readonly debt: Debt }) {
  const t = useTranslations('tasks');
  const { due, relative } = useDates();
  if (deadline === null) return <span className="quiet">{t('noDeadline')}</span>;
  const said = t('by', { relative: relative(deadline), day: due(deadline) });
  if (!late) return said;
  return (
    <>
      <Tag tone="late">{t('late')}</Tag> <span className="late">{said}</span>
    </>
  );
}
