import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { hasRole, useMe } from './session';
import styles from './footer.module.css';

/** The ways to what is needed less often. */
export function Footer() {
  const t = useTranslations('app');
  const me = useMe();
  return (
    <footer className={styles.footer}>
      <nav aria-label={t('more')} className={`container ${styles.links}`}>
        <NavLink to="/udvalg">{t('committees')}</NavLink>
        <NavLink to="/forloebsbilleder/commission">{t('lifecycles')}</NavLink>
        {hasRole(me, ['secretariat']) && (
          <>
            <NavLink to="/indlaes">{t('import')}</NavLink>
            <NavLink to="/drift">{t('administration')}</NavLink>
          </>
        )}
        <a href="/api/docs">{t('api')}</a>
      </nav>
    </footer>
  );
}
