import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Instance } from '../api/types';
import { hasRole, seatsOf, useMe } from '../app/session';
import { answerPath } from './address';
import { standingQuery } from './queries';
import type { SeatStanding } from './types';

/** The seats of a round that one may answer for: one's own, or for the secretariat all, those that are awaited first. */
export function useAnswerable(instance: Pick<Instance, 'id' | 'committee'>): readonly SeatStanding[] | undefined {
  const me = useMe();
  const { data } = useQuery(standingQuery(instance.id));
  const own = seatsOf(me, instance.committee).map(({ id }) => id);
  const keeps = hasRole(me, ['secretariat'], instance.committee);
  return data?.seats
    .filter(({ seat }) => keeps || own.includes(seat.id))
    .toSorted((one, other) => rank(one) - rank(other));
}

const rank = ({ standing }: SeatStanding): number => (standing === 'awaited' ? 0 : 1);

/** A way to the answer of each seat. */
export function AnswerLinks({ instance }: { readonly instance: Pick<Instance, 'id' | 'committee'> }) {
  const t = useTranslations('answer');
  const seats = useAnswerable(instance) ?? [];
  return (
    <ul className="plain">
      {seats.map(({ seat, standing }) => (
        <li key={seat.id} className="row-of">
          <Link to={answerPath(instance.id, seat.id)}>{seat.name}</Link>
          {standing === 'awaited' && <span className="quiet">{t('awaited')}</span>}
        </li>
      ))}
    </ul>
  );
}
