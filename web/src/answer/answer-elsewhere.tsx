import { Navigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { FormProps } from '../actions/form';
import { Loading } from '../ui/loading';
import { answerPath } from './address';
import { AnswerLinks, useAnswerable } from './answer-links';

/** In the place of a form: answers have a page of their own, where the papers are. */
export default function AnswerElsewhere({ instance }: FormProps) {
  const t = useTranslations('answer');
  const seats = useAnswerable(instance);
  if (!seats) return <Loading />;
  const [only] = seats;
  if (only && seats.length === 1) return <Navigate to={answerPath(instance.id, only.seat.id)} />;
  return (
    <>
      <p>{t('whichSeat')}</p>
      <AnswerLinks instance={instance} />
    </>
  );
}
