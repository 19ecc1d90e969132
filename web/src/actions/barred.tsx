import { useFormatter, useTranslations } from 'use-intl';
import type { Action, State } from '../api/types';
import { useWords } from '../texts/language';
import styles from './action-bar.module.css';

interface Props {
  readonly actions: readonly Action[];
  readonly states: readonly State[];
}

/** What may not be done now, and why. Only what hangs on more than where the matter stands has a sentence of its own. */
export function Barred({ actions, states }: Props) {
  const t = useTranslations('actions');
  const words = useWords();
  const format = useFormatter();
  const mine = actions.filter((action) => !isFor('not-yours', action) && !action.rectifies);
  const [elsewhere, withReasons] = [
    mine.filter((action) => isFor('not-in-this-state', action)),
    mine.filter((action) => !isFor('not-in-this-state', action)),
  ];
  if (mine.length === 0) return null;
  return (
    <details className={styles.barred} open={withReasons.length > 0}>
      <summary>{t('notNow')}</summary>
      <dl>
        {withReasons.map(({ type, label, reasons }) => (
          <div key={type}>
            <dt>{words(label)}</dt>
            {reasons.map(({ code, text, help }) => (
              <dd key={code}>
                {words(text)} {words(help.text)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {elsewhere.length > 0 && (
        <p>
          {t('notInThisState', {
            state: states.map(({ label }) => words(label)).join(', '),
            actions: format.list(elsewhere.map(({ label }) => `«${words(label)}»`)),
          })}
        </p>
      )}
    </details>
  );
}

const isFor = (reason: string, { reasons }: Action): boolean => reasons.some(({ code }) => code === reason);
