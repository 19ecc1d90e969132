import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useAddressOfView, useView, VIEWS, type View } from './filters';
import styles from './view-links.module.css';

/** The ways of looking at the papers. */
export function ViewLinks() {
  const t = useTranslations('overview');
  const now = useView();
  const addressOf = useAddressOfView();
  return (
    <nav aria-label={t('viewsHeading')} className={styles.views}>
      {(Object.keys(VIEWS) as View[]).map((view) => (
        <Link key={view} to={addressOf(view)} aria-current={view === now ? 'page' : undefined} preventScrollReset>
          {t(`views.${view}`)}
        </Link>
      ))}
    </nav>
  );
}
