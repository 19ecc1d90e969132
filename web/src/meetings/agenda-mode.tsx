import { useTranslations } from 'use-intl';
import { ActionButton } from '../matter/action-button';
import { useDates } from '../texts/language';
import { AgendaItem } from './agenda-item';
import { Downloads } from './downloads';
import type { Meeting } from './queries';

/** The agenda with its covers; whoever keeps it writes, orders, clears and sends it here. */
export function AgendaMode({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslations('meetings');
  const { id, agenda, dropped } = meeting;
  return (
    <div className="stack">
      <section className="sheet">
        <h2 className="h4 mt-0">{t('agenda')}</h2>
        {agenda.length === 0 && <p className="quiet">{t('emptyAgenda')}</p>}
        <ol className="plain">
          {agenda.map((item, at) => (
            <AgendaItem key={item.key} meeting={meeting} item={item} before={agenda[at - 1]} after={agenda[at + 1]} />
          ))}
        </ol>
        {dropped.length > 0 && (
          <details>
            <summary>{t('dropped')}</summary>
            <ul>
              {dropped.map(({ key, number, title, reason }) => (
                <li key={key}>
                  {number} {title}
                  {reason && ` – ${reason}`}
                </li>
              ))}
            </ul>
          </details>
        )}
        <div className="row-of mt-4">
          <ActionButton instance={{ id }} type="ADD_ITEM" />
          <ActionButton instance={{ id }} type="CLEAR_AGENDA" look="button-primary" />
        </div>
      </section>
      <Sending meeting={meeting} />
      <Downloads meeting={meeting} />
    </div>
  );
}

/** What goes out, and what has gone out to whom: the recipients stand ready to be looked over. */
function Sending({ meeting: { id, seats, dispatches, title } }: { readonly meeting: Meeting }) {
  const t = useTranslations('meetings');
  const { moment } = useDates();
  const recipients = seats.flatMap(({ holders }) => holders);
  const given = { payload: { recipients, copies: [], text: title } };
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('sending')}</h2>
      <div className="row-of">
        <ActionButton instance={{ id }} type="CALL_FOR_ITEMS" given={given} />
        <ActionButton instance={{ id }} type="CONVENE" given={given} />
        <ActionButton instance={{ id }} type="SEND_PAPERS" given={given} />
        <ActionButton instance={{ id }} type="SEND_MORE" given={given} />
      </div>
      <ul className="plain">
        {dispatches.map(({ at, text, recipients: to }) => (
          <li key={at} className="mt-4">
            <strong>
              {t('sent')} {moment(at)}
            </strong>{' '}
            <span className="quiet">{to.length > 0 && t('recipients', { who: to.join(', ') })}</span>
            <p className="prose">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
