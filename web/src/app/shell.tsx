import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Link, Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLiveUpdates } from '../api/live';
import { SearchForm } from '../search/search-form';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import { DemoBar } from './demo-bar';
import { Footer } from './footer';
import { sessionQuery } from './session';
import styles from './shell.module.css';
import { UserMenu } from './user-menu';

/** Header, navigation and the screen that one has gone to; whoever is not signed in is asked to do so first. */
export function Shell() {
  const { data: session, error, isPending } = useQuery(sessionQuery);
  const location = useLocation();
  useLiveUpdates(Boolean(session?.person));
  if (error) return <RefusalNotice error={error} />;
  if (isPending) return <Loading />;
  if (session.person === null)
    return <Navigate to="/log-ind" state={{ from: location.pathname + location.search }} replace />;
  return (
    <>
      <Header />
      {session.demo && <DemoBar />}
      <main id="content" className={`container ${styles.content}`}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
    </>
  );
}

function Header() {
  const t = useTranslations('app');
  const { pathname } = useLocation();
  return (
    <header className={styles.header}>
      <a className="skipnav" href="#content">
        {t('skip')}
      </a>
      <div className={`container ${styles.bar}`}>
        <Link to="/" className={styles.brand}>
          <img src="/mandat.svg" alt="" width="32" height="32" />
          Mandat
        </Link>
        <div className={styles.search}>
          <SearchForm />
        </div>
        <UserMenu />
        <nav aria-label={t('navigation')} className={styles.navigation}>
          <NavLink to="/opgaver">{t('tasks')}</NavLink>
          <NavLink to="/overblik">{t('overview')}</NavLink>
          <NavLink to="/moeder">{t('meetings')}</NavLink>
          <Link to="/register/beslutninger" aria-current={pathname.startsWith('/register/') ? 'page' : undefined}>
            {t('registers')}
          </Link>
        </nav>
      </div>
    </header>
  );
}
