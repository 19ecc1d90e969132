import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { StackingTable } from '../../ui/table';
import { answerPath } from '../../answer/address';
import type { Instance } from '../../api/types';
import { hasRole, useMe } from '../../app/session';
import { ActionButton } from '../action-button';
import styles from '../matter.module.css';
import type { RoundStanding, SeatStanding } from '../types';
import { SeatAnswer } from './seat-answer';

interface Props {
  readonly instance: Instance;
  readonly standing: RoundStanding;
}

const ORDER: readonly SeatStanding['standing'][] = ['awaited', 'answered', 'recused', 'silent'];

/** Seat by seat: who holds it, what it has said, since when it is waited for, and what can be done about that. */
export function SeatTable({ instance, standing }: Props) {
  const t = useTranslations('matter');
  const secretariat = hasRole(useMe(), ['secretariat'], instance.committee);
  const files = secretariat && takesAnswers(instance, standing);
  const columns = [...(['columnSeat', 'columnAnswer'] as const), ...(files ? (['columnDo'] as const) : [])].map((key) =>
    t(key),
  );
  const seats = standing.seats.toSorted((one, other) => ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing));
  if (seats.length === 0) return null;
  return (
    <details open={standing.open}>
      <summary>{t('seatBySeat', { count: seats.length })}</summary>
      <StackingTable label={t('answersIn', { round: standing.title })} columns={columns}>
        {seats.map((seat) => (
          <tr key={seat.seat.id}>
            <td data-title={columns[0]}>
              <Who seat={seat} />
            </td>
            <td data-title={columns[1]}>
              <SeatAnswer seat={seat} papers={standing.papers} />
            </td>
            {files && (
              <td data-title={columns[2]}>
                <Doing instance={instance} seat={seat} />
              </td>
            )}
          </tr>
        ))}
      </StackingTable>
    </details>
  );
}

/** Remarks are taken after the deadline too, and marked as late. */
const takesAnswers = ({ lifecycle }: Instance, { open }: RoundStanding): boolean =>
  open || lifecycle === 'comment-round';

function Who({ seat: { seat, holders } }: { readonly seat: SeatStanding }) {
  const t = useTranslations('matter');
  const others = holders.filter(({ name }) => name !== seat.name);
  return (
    <>
      <strong>{seat.name}</strong>
      {others.length > 0 && (
        <span className="quiet">
          {' '}
          {others.map(({ name, as }) => (as === 'substitute' ? t('substitute', { name }) : name)).join(', ')}
        </span>
      )}
    </>
  );
}

interface DoingProps {
  readonly instance: Instance;
  readonly seat: SeatStanding;
}

function Doing({ instance, seat: { seat, standing } }: DoingProps) {
  const t = useTranslations('matter');
  return (
    <span className={styles.doing}>
      {standing === 'awaited' && (
        <ActionButton
          instance={instance}
          type="NUDGE"
          label={t('nudge')}
          about={seat.name}
          look="function-link"
          given={{ payload: { seats: [seat.id] } }}
        />
      )}
      <Link to={answerPath(instance.id, seat.id)}>
        {t('fileAnswer')}
        <span className="only-heard"> {seat.name}</span>
      </Link>
    </span>
  );
}
