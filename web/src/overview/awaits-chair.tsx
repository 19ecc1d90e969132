import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { actionsQuery } from '../api/queries';
import { addressOf } from '../app/addresses';
import { meetingsQuery } from '../meetings/queries';
import { useDates } from '../texts/language';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './chair-part.module.css';
import { EventButton } from './event-button';
import { allPapersQuery, standingInQuery } from './queries';
import { useOpenApprovals } from './rounds-standing';

interface Awaiting {
  readonly id: string;
  readonly lifecycle: string;
  readonly title: string;
  readonly why: string;
  readonly act: ReactNode;
}

/** Agendas to clear, corrections to check, texts to confirm and rounds that only wait for their conclusion. */
export function AwaitsChair() {
  const t = useTranslations('overview');
  const corrections = useCorrectionsToCheck();
  const texts = useTextsToConfirm();
  const rounds = useRoundsToConclude();
  const agendas = useAgendasToClear();
  const error = corrections.error ?? texts.error ?? rounds.error ?? agendas.error;
  if (error) return <RefusalNotice error={error} />;
  if (!corrections.isKnown || !texts.isKnown || !rounds.isKnown || !agendas.isKnown) return <Loading />;
  const all = [...agendas.found, ...rounds.found, ...texts.found, ...corrections.found];
  if (all.length === 0) return <p className="quiet">{t('nothingAwaitsChair')}</p>;
  return (
    <ul className={`plain ${styles.rows}`}>
      {all.map((one) => (
        <li key={one.id} className={styles.row}>
          <span>
            <Link to={addressOf(one)}>{one.title}</Link> <span className="quiet">{one.why}</span>
          </span>
          {one.act}
        </li>
      ))}
    </ul>
  );
}

/** Those among instances of which the engine says that the event may happen. */
function useAllowed<One extends { readonly id: string }>(all: readonly One[] | undefined, type: string) {
  return useQueries({
    queries: (all ?? []).map(({ id }) => actionsQuery(id)),
    combine: (answers) => ({
      isKnown: all !== undefined && answers.every(({ isPending }) => !isPending),
      error: answers.find((answer) => answer.error)?.error ?? null,
      allowed: (all ?? []).filter((_, index) =>
        answers[index]?.data?.some((action) => action.type === type && action.allowed !== 'no'),
      ),
    }),
  });
}

function useAgendasToClear() {
  const t = useTranslations('overview');
  const meetings = useQuery(meetingsQuery());
  const awaiting = meetings.data?.filter(({ awaitsClearing }) => awaitsClearing);
  const { allowed, isKnown, error } = useAllowed(awaiting, 'CLEAR_AGENDA');
  const found = allowed.map(({ id, title }): Awaiting => ({
    id,
    lifecycle: 'meeting',
    title,
    why: t('agendaChanged'),
    act: (
      <EventButton instance={id} type="CLEAR_AGENDA" label={t('clearOn', { title })} done={t('cleared')} primary>
        {t('clear')}
      </EventButton>
    ),
  }));
  return { found, isKnown, error: meetings.error ?? error };
}

function useCorrectionsToCheck() {
  const t = useTranslations('overview');
  const made = useQuery(standingInQuery('correction', 'made'));
  const { allowed, isKnown, error } = useAllowed(made.data, 'CHECK');
  const found = allowed.map(({ id, lifecycle, title }): Awaiting => ({
    id,
    lifecycle,
    title,
    why: t('correctionMade'),
    act: (
      <EventButton instance={id} type="CHECK" label={t('checkOn', { title })} done={t('checked')}>
        {t('check')}
      </EventButton>
    ),
  }));
  return { found, isKnown, error: made.error ?? error };
}

function useTextsToConfirm() {
  const t = useTranslations('overview');
  const correcting = useQuery(allPapersQuery({ state: 'approved.text.correcting' }));
  const { allowed, isKnown, error } = useAllowed(correcting.data, 'CONFIRM_TEXT');
  const found = allowed.map(({ id, lifecycle, title }): Awaiting => ({
    id,
    lifecycle,
    title,
    why: t('textCorrected'),
    act: (
      <EventButton instance={id} type="CONFIRM_TEXT" label={t('confirmOn', { title })} done={t('confirmed')}>
        {t('confirm')}
      </EventButton>
    ),
  }));
  return { found, isKnown, error: correcting.error ?? error };
}

/** Rounds that all have answered or whose deadline is past. */
function useRoundsToConclude() {
  const t = useTranslations('overview');
  const { isPast } = useDates();
  const { rounds, isKnown, error } = useOpenApprovals();
  const found = rounds
    .filter(({ awaited, deadline }) => awaited === 0 || (deadline !== null && isPast(deadline)))
    .map(({ round: id, lifecycle, title, answered, asked }): Awaiting => ({
      id,
      lifecycle,
      title,
      why: t('answered', { answered, asked }),
      act: (
        <EventButton instance={id} type="CONCLUDE" label={t('concludeOn', { title })} done={t('concluded')} primary>
          {t('conclude')}
        </EventButton>
      ),
    }));
  return { found, isKnown, error };
}
