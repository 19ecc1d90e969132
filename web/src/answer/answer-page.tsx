import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { instanceQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { useMe } from '../app/session';
import { useDates, useWords } from '../texts/language';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { RefusalNotice } from '../ui/refusal-notice';
import { Asked } from './asked';
import { AnswerForm } from './answer-form';
import { standingQuery } from './queries';
import { Receipt } from './receipt';
import { useCapacity, useMayAnswer } from './speaking';
import type { RoundStanding, SeatStanding } from './types';

/** A seat's answer to a round: what is asked, the papers, and one press or more to answer. */
export default function AnswerPage() {
  const t = useTranslations('answer');
  const { round = '', seat = '' } = useParams();
  const { data: instance, error: unseen } = useQuery(instanceQuery(round));
  const { data: standing, error } = useQuery(standingQuery(round));
  if (unseen && !instance) throw unseen;
  // Whoever is writing goes on, also when what is around it cannot be read anew.
  if (error && !standing) return <RefusalNotice error={error} />;
  if (!instance || !standing) return <Loading />;
  const own = standing.seats.find((one) => one.seat.id === seat);
  if (own) return <Answering key={round + seat} instance={instance} standing={standing} own={own} />;
  return (
    <>
      <PageHeader title={instance.title} />
      <Notice tone="warning" heading={t('noSeat')}>
        {t('noSeatText')}
      </Notice>
    </>
  );
}

interface Props {
  readonly instance: Instance;
  readonly standing: RoundStanding;
  readonly own: SeatStanding;
}

/** The receipt first where there is an answer; the form where one is awaited or may still be given. */
function Answering({ instance, standing, own }: Props) {
  const client = useQueryClient();
  const capacity = useCapacity(instance, own.seat.id);
  const { may, error } = useMayAnswer(instance, own.seat.id, capacity);
  const [doing, setDoing] = useState<'reading' | 'changing' | 'sent'>('reading');
  const sent = async () => {
    setDoing('sent');
    await client.invalidateQueries({ queryKey: ['instance', instance.id] });
    await client.invalidateQueries({ queryKey: ['owed'] });
    setDoing('reading');
  };
  const out = isOut(own, useMe().id);
  const has = hasAnswered(own);
  const around = { instance, standing, own, capacity };
  const form = () => <AnswerForm {...around} may={may} refusal={error} again={has} onSent={() => void sent()} />;
  return (
    <>
      <Asked {...around} />
      {doing === 'sent' && <Loading />}
      {doing === 'changing' && form()}
      {doing === 'reading' && has && <Receipt {...around} may={may} onChange={() => setDoing('changing')} />}
      {doing === 'reading' && !has && (
        <>
          <Standing standing={standing} own={own} may={may} out={out} />
          {capacity === 'other' && may === false && <RefusalNotice error={error} />}
          {capacity !== 'other' && !out && (may !== false || standing.open) && form()}
        </>
      )}
    </>
  );
}

const hasAnswered = ({ answer, positions, standing }: SeatStanding): boolean =>
  answer !== null || (positions.length > 0 && standing !== 'awaited');

/** Whether the seat, or the person for it, takes part in none of the papers. */
const isOut = ({ standing, recusals }: SeatStanding, me: string): boolean =>
  standing === 'recused' || recusals.some(({ person, papers }) => papers === null && person?.id === me);

/** What is to be known before one answers: that it is late, over, or not for this seat. */
function Standing({
  standing,
  own,
  may,
  out,
}: Omit<Props, 'instance'> & { readonly may: boolean | undefined; readonly out: boolean }) {
  const t = useTranslations('answer');
  const words = useWords();
  const { isPast } = useDates();
  const { deadline, open, states } = standing;
  if (out) {
    return (
      <Notice tone="info" heading={t('recused')}>
        {own.recusals.map(({ reason, at }) => (
          <p key={at}>{reason}</p>
        ))}
      </Notice>
    );
  }
  if (may && (!open || (deadline !== null && isPast(deadline))))
    return (
      <Notice tone="warning" heading={t('late')}>
        {t('lateText')}
      </Notice>
    );
  if (!open && may === false)
    return (
      <Notice tone="info" heading={t('closedSilent')}>
        {t('closedSilentText')} ({states.map(({ label }) => words(label)).join(', ')})
      </Notice>
    );
  return null;
}
