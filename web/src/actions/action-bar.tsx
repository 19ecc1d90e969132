import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { actionsQuery } from '../api/queries';
import type { Action, Answer, Instance } from '../api/types';
import { useWords } from '../texts/language';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './action-bar.module.css';
import { ActionDialog } from './action-dialog';
import { Barred } from './barred';

interface Props {
  readonly instance: Instance;
  /** Events that the page around it has a better place for. */
  readonly without?: readonly string[];
  /** The event that one most likely came for, where it is not the first that can happen. */
  readonly foremost?: string;
  readonly onDone?: (answer: Answer) => void;
}

/** Everything one may do with an instance now, as buttons; and what may not be done, with the reason. */
export function ActionBar({ instance, without = [], foremost, onDone }: Props) {
  const t = useTranslations('actions');
  const words = useWords();
  const { data, error } = useQuery(actionsQuery(instance.id));
  const [open, setOpen] = useState<Action>();
  if (error) return <RefusalNotice error={error} />;
  const offered = (data ?? []).filter(({ type }) => !without.includes(type));
  const possible = offered.filter(({ allowed }) => allowed !== 'no');
  const [usual, corrective] = [possible.filter((one) => !one.rectifies), possible.filter((one) => one.rectifies)];
  const common = [...usual.filter(({ type }) => type === foremost), ...usual.filter(({ type }) => type !== foremost)];
  const barred = offered.filter(({ allowed }) => allowed === 'no');
  return (
    <section aria-label={`${t('heading')}: ${instance.title}`} className={styles.bar}>
      {common.length > 0 && (
        <div className="row-of">
          {common.map((action, index) => (
            <button
              key={action.type}
              type="button"
              className={`button ${index === 0 ? 'button-primary' : 'button-secondary'}`}
              onClick={() => setOpen(action)}
            >
              {words(action.label)}
            </button>
          ))}
        </div>
      )}
      {corrective.length > 0 && (
        <div className="row-of">
          {corrective.map((action) => (
            <button key={action.type} type="button" className="button button-tertiary" onClick={() => setOpen(action)}>
              {words(action.label)}
            </button>
          ))}
        </div>
      )}
      <Barred actions={barred} states={instance.states} />
      {open && <ActionDialog instance={instance} action={open} onClose={() => setOpen(undefined)} onDone={onDone} />}
    </section>
  );
}
