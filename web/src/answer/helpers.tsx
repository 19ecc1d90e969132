import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ActionDialog } from '../actions/action-dialog';
import { actionsQuery } from '../api/queries';
import type { Action, Instance } from '../api/types';
import { useMe } from '../app/session';
import { useWords } from '../texts/language';
import { Delegations } from './delegations';
import styles from './helpers.module.css';
import type { Capacity } from './speaking';
import type { SeatStanding } from './types';

interface Props {
  readonly instance: Instance;
  readonly own: SeatStanding;
  readonly capacity: Capacity;
  readonly onSent: () => void;
}

/** Who else can answer for the seat, and how one says that it takes no part. */
export function Helpers({ instance, own, capacity, onSent }: Props) {
  const t = useTranslations('answer');
  const substitutes = own.holders.filter((holder) => holder.as === 'substitute');
  return (
    <section aria-labelledby="helpers" className={`sheet ${styles.helpers}`}>
      <h2 id="helpers" className="h4 mt-0">
        {t('whoAnswers')}
      </h2>
      <p>{t('whoAnswersText')}</p>
      <dl className={styles.holders}>
        {own.holders.map(({ id, name, as }) => (
          <div key={id}>
            <dt>{t(as)}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      {substitutes.length === 0 && <p className="quiet">{t('noSubstitute')}</p>}
      {capacity === 'member' && <Delegations committee={instance.committee} seat={own.seat.id} />}
      <Recusal instance={instance} seat={own.seat.id} files={capacity === 'secretariat'} onDone={onSent} />
    </section>
  );
}

interface RecusalProps {
  readonly instance: Instance;
  readonly seat: string;
  readonly files: boolean;
  readonly onDone: () => void;
}

/** Only rounds that have it offer a recusal, and only to those whom the engine lets. */
function Recusal({ instance, seat, files, onDone }: RecusalProps) {
  const me = useMe();
  const t = useTranslations('answer');
  const words = useWords();
  const { data } = useQuery(actionsQuery(instance.id));
  const [open, setOpen] = useState<Action>();
  const recuse = data?.find(({ type }) => type === 'RECUSE');
  if (!recuse || recuse.allowed === 'no') return null;
  return (
    <>
      <p>{t('recuseText')}</p>
      <button type="button" className="button button-secondary" onClick={() => setOpen(recuse)}>
        {words(recuse.label)}
      </button>
      {open && (
        <ActionDialog
          instance={instance}
          action={open}
          given={{ onBehalfOf: seat, payload: files ? {} : { person: me.id } }}
          onClose={() => setOpen(undefined)}
          onDone={onDone}
        />
      )}
    </>
  );
}
