import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { answerPath } from '../../answer/address';
import type { Instance } from '../../api/types';
import { hasRole, seatsOf, useMe } from '../../app/session';
import type { RoundStanding } from '../types';

/** The way to one's own answer, for those who speak for a seat that is asked. */
export function OwnAnswers({ instance, standing }: { readonly instance: Instance; readonly standing: RoundStanding }) {
  const t = useTranslations('matter');
  const me = useMe();
  const own = seatsOf(me, instance.committee);
  const leads = hasRole(me, ['chair', 'secretariat'], instance.committee);
  const asked = standing.seats.filter(({ seat }) => own.some(({ id }) => id === seat.id));
  return asked.map(({ seat, standing: how }) => (
    <p key={seat.id} className="mb-0">
      <Link
        className={`button ${how === 'awaited' && !leads ? 'button-primary' : 'button-secondary'}`}
        to={answerPath(instance.id, seat.id)}
      >
        {t(how === 'awaited' ? 'answerFor' : 'seeAnswerOf', { seat: seat.name })}
      </Link>
    </p>
  ));
}
