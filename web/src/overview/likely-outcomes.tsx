import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { actionsQuery } from '../api/queries';
import { addressOf } from '../app/addresses';
import type { RoundStanding } from '../answer/types';
import { useDates, useWords } from '../texts/language';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './chair-part.module.css';
import { EventButton } from './event-button';
import { NextDate } from './next-date';
import { useOpenApprovals } from './rounds-standing';

/** What each open approval would come to if it were concluded now. */
export function LikelyOutcomes() {
  const t = useTranslations('overview');
  const { rounds, isKnown, error } = useOpenApprovals();
  if (error) return <RefusalNotice error={error} />;
  if (!isKnown) return <Loading />;
  if (rounds.length === 0) return <p className="quiet">{t('noOpenApprovals')}</p>;
  return (
    <ul className={`plain ${styles.rows}`}>
      {rounds.map((round) => (
        <li key={round.round}>
          <Round round={round} />
        </li>
      ))}
    </ul>
  );
}

function Round({ round }: { readonly round: RoundStanding }) {
  const t = useTranslations('overview');
  const { isPast } = useDates();
  const { round: id, lifecycle, title, deadline, asked, answered } = round;
  const { data: actions } = useQuery(actionsQuery(id));
  const may = actions?.some(({ type, allowed }) => type === 'CONCLUDE' && allowed !== 'no') ?? false;
  return (
    <>
      <div className={styles.row}>
        <Link to={addressOf({ id, lifecycle })}>{title}</Link>
        <EventButton
          instance={id}
          type="CONCLUDE"
          label={t('concludeOn', { title })}
          done={t('concluded')}
          primary={may}
        >
          {t('conclude')}
        </EventButton>
      </div>
      <p className={styles.facts}>
        {t('answered', { answered, asked })} ·{' '}
        <NextDate deadline={deadline} late={deadline !== null && isPast(deadline)} />
      </p>
      <Sentences round={round} />
    </>
  );
}

/** The sentence about each paper; said once where it is the same for all. */
function Sentences({ round: { papers } }: { readonly round: RoundStanding }) {
  const words = useWords();
  const said = papers.map(({ title, likely }) => ({ title, sentence: likely ? words(likely.sentence) : '' }));
  const isSame = said.every(({ sentence }) => sentence === said[0]?.sentence);
  return (isSame ? said.slice(0, 1) : said).map(({ title, sentence }) => (
    <p key={title} className={styles.sentence}>
      {!isSame && <strong>{title}: </strong>}
      {sentence}
    </p>
  ));
}
