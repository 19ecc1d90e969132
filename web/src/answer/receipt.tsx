import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { recordsQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { useDates } from '../texts/language';
import { Tag } from '../ui/tag';
import { remarksThatCount } from './last-answer';
import styles from './receipt.module.css';
import { RemarksSent } from './remarks-sent';
import type { RoundStanding, SeatStanding } from './types';

interface Props {
  readonly instance: Instance;
  readonly standing: RoundStanding;
  readonly own: SeatStanding;
  /** Whether it can still be changed. */
  readonly may: boolean | undefined;
  readonly onChange: () => void;
}

/** What was filed, when, for which seat and by whom. */
export function Receipt({ instance, standing, own, may, onChange }: Props) {
  const t = useTranslations('answer');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { answer } = own;
  return (
    <section aria-labelledby="receipt" className={`sheet ${styles.receipt}`}>
      <h2 id="receipt" ref={heading} tabIndex={-1} className={`h4 ${styles.heading}`}>
        {!answer && t('receiptPositions')}
        {answer?.kind === 'noRemarks' && t('receiptNoRemarks')}
        {answer?.kind === 'remarks' && t('receiptRemarks', { count: answer.remarks })}
      </h2>
      <Given own={own} />
      {answer?.kind === 'remarks' && <Sent instance={instance} standing={standing} own={own} />}
      {!answer && <Positions standing={standing} own={own} />}
      {may && <Changeable standing={standing} />}
      <div className="row-of mt-5">
        <Link to="/opgaver" className="button button-primary">
          {t('toTasks')}
        </Link>
        {may && (
          <button type="button" className="button button-secondary" onClick={onChange}>
            {t('change')}
          </button>
        )}
      </div>
    </section>
  );
}

function Changeable({ standing: { deadline, open } }: Pick<Props, 'standing'>) {
  const t = useTranslations('answer');
  const { due, isPast } = useDates();
  if (!open || (deadline !== null && isPast(deadline))) return <p className="quiet">{t('changeableLate')}</p>;
  return (
    <p className="quiet">{deadline === null ? t('changeableOpen') : t('changeable', { deadline: due(deadline) })}</p>
  );
}

const AS = { member: 'asMember', substitute: 'asSubstitute', secretariat: 'asSecretariat' } as const;

function Given({ own: { seat, answer, positions } }: Pick<Props, 'own'>) {
  const t = useTranslations('answer');
  const choices = useTranslations('actions.choices');
  const { moment } = useDates();
  const given = answer ?? positions.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
  if (!given) return null;
  const { at, by, as, receipt } = given;
  return (
    <dl className={styles.given}>
      <dt>{t('forSeat')}</dt>
      <dd>
        {seat.name}, {seat.organisation.name}
      </dd>
      <dt>{t('receiptBy')}</dt>
      <dd>
        {by?.name} ({t(AS[as])})
      </dd>
      <dt>{t('receiptAt')}</dt>
      <dd>
        {moment(at)} {answer?.late && <Tag tone="late">{t('receiptLate')}</Tag>}
      </dd>
      {receipt && (
        <>
          <dt>{t('receiptHow')}</dt>
          <dd>
            {receipt.from ? t('receiptFrom', { how: choices(receipt.how), from: receipt.from }) : choices(receipt.how)},{' '}
            {moment(receipt.receivedAt)}
          </dd>
        </>
      )}
      {receipt?.lateBecause && (
        <>
          <dt>{t('receiptLateBecause')}</dt>
          <dd>{receipt.lateBecause}</dd>
        </>
      )}
    </dl>
  );
}

function Sent({ instance, standing, own }: Pick<Props, 'instance' | 'standing' | 'own'>) {
  const { data } = useQuery(recordsQuery(instance.id));
  return data ? <RemarksSent papers={standing.papers} remarks={remarksThatCount(data, own.seat.id)} /> : null;
}

function Positions({ standing, own }: Pick<Props, 'standing' | 'own'>) {
  const t = useTranslations('answer');
  const choices = useTranslations('actions.choices');
  const { due } = useDates();
  return (
    <ul className={`plain ${styles.positions}`}>
      {own.positions.map(({ paper, version, choice, text, until, stale }) => (
        <li key={paper}>
          <strong>{standing.papers.find(({ id }) => id === paper)?.title}</strong>
          <p>
            {choices(choice)}
            {until && `, ${t('givenUntil', { when: due(until) })}`}{' '}
            <span className="quiet">({t('version', { version: String(version) }).toLowerCase()})</span>{' '}
            {stale && <Tag tone="late">{t('stale')}</Tag>}
          </p>
          {text && <p className="prose">{text}</p>}
        </li>
      ))}
    </ul>
  );
}
