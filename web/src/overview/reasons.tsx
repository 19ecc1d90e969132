import { useTranslations } from 'use-intl';
import type { Reason } from '../api/types';
import { useWords } from '../texts/language';
import { Icon } from '../ui/icon';
import styles from './event-button.module.css';

interface Props {
  readonly reasons: readonly Reason[];
  /** Said where the engine does not know of it at all. */
  readonly otherwise?: string;
  readonly onClose: () => void;
}

/** Why something cannot happen, where one wanted it to. */
export function Reasons({ reasons, otherwise, onClose }: Props) {
  const t = useTranslations('overview');
  const ui = useTranslations('ui');
  const words = useWords();
  return (
    <div role="alert" className={styles.reasons}>
      <div>
        {reasons.map(({ code, text, help }) => (
          <p key={code}>
            {words(text)} {words(help.text)}
          </p>
        ))}
        {reasons.length === 0 && <p>{otherwise ?? t('notYours')}</p>}
      </div>
      <button type="button" className={styles.close} aria-label={ui('close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
