import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useSend } from '../actions/send';
import { actionsQuery } from '../api/queries';
import { ActionButton } from '../matter/action-button';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './meeting.module.css';
import type { Meeting } from './queries';

const STATUSES = ['present', 'virtual', 'substitute', 'apology', 'lateApology', 'absentWithoutWord'] as const;

/** Who takes part, seat by seat; all of it is noted with one button. */
export function Attendance({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslations('meetings');
  const { id, presence } = meeting;
  const { data: actions } = useQuery(actionsQuery(id));
  const mayNote = actions?.some(({ type, allowed }) => type === 'ATTEND' && allowed !== 'no') ?? false;
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('attendance')}</h2>
      <p>
        {t('presence', { have: presence.have, of: presence.of })}{' '}
        {presence.need > 0 && t('needed', { need: presence.need })}
      </p>
      {mayNote ? <Noting meeting={meeting} /> : <Noted meeting={meeting} />}
    </section>
  );
}

function Noting({ meeting: { id, seats, attendees } }: { readonly meeting: Meeting }) {
  const t = useTranslations('meetings');
  const actions = useTranslations('actions');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const send = useSend(id, () => setChosen({}));
  const statusOf = (seat: string) => chosen[seat] ?? attendees.find((one) => one.seat === seat)?.status ?? '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const entries = Object.entries(chosen).map(([seat, status]) => ({ seat, status }));
    send.mutate({ type: 'ATTEND', payload: { entries } });
  };
  return (
    <form onSubmit={submit}>
      <div className={styles.people}>
        {seats.map(({ id: seat, name }) => (
          <label key={seat}>
            <span className="form-label mt-0">{name}</span>
            <select
              className="form-select"
              aria-label={t('statusOf', { who: name })}
              value={statusOf(seat)}
              onChange={({ target }) => setChosen({ ...chosen, [seat]: target.value })}
            >
              <option value="" disabled>
                {t('notNoted')}
              </option>
              {STATUSES.map((status) => (
                <option key={status} value={status}>
                  {actions(`choices.${status}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {send.isError && <RefusalNotice error={send.error} />}
      <div className="row-of mt-4">
        <button
          type="submit"
          className="button button-secondary"
          disabled={send.isPending || Object.keys(chosen).length === 0}
        >
          {t('recordAttendance')}
        </button>
        <ActionButton instance={{ id }} type="ATTEND" label={t('guest')} look="button-tertiary" />
      </div>
      <Guests attendees={attendees} />
    </form>
  );
}

function Guests({ attendees }: Pick<Meeting, 'attendees'>) {
  const guests = attendees.filter(({ seat }) => seat === null);
  return guests.length > 0 && <People attendees={guests} />;
}

const Noted = ({ meeting: { attendees } }: { readonly meeting: Meeting }) => <People attendees={attendees} />;

function People({ attendees }: Pick<Meeting, 'attendees'>) {
  const actions = useTranslations('actions');
  return (
    <ul>
      {attendees.map(({ seat, name, organisation, status, note }) => (
        <li key={seat ?? name}>
          {name}
          {seat === null && organisation && `, ${organisation}`}
          {status && ` (${actions(`choices.${status}`)})`}
          {note && ` – ${note}`}
        </li>
      ))}
    </ul>
  );
}
