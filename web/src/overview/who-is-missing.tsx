import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { answerPath } from '../answer/address';
import type { Awaited } from '../api/types';
import { hasRole, useMe } from '../app/session';
import { isRound, useMissing } from './missing';
import styles from './waiting.module.css';

/** Whose answers are missing, in short; unfolded by name, each with a way to file the answer that came by other ways. */
export function WhoIsMissing({ awaited, committee }: { readonly awaited: Awaited; readonly committee: string }) {
  const t = useTranslations('overview');
  const missing = useMissing();
  const me = useMe();
  const files = isRound(awaited) && hasRole(me, ['secretariat'], committee);
  return (
    <details className={styles.missing}>
      <summary>{missing(awaited)}</summary>
      <ul className={styles.seats}>
        {awaited.seats.map(({ id, name }) => (
          <li key={id}>
            {name}
            {files && (
              <>
                {' · '}
                <Link to={answerPath(awaited.instance, id)} aria-label={t('fileFor', { seat: name })}>
                  {t('file')}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
