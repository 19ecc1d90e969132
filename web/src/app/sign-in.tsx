import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { Loading } from '../ui/loading';
import { PageHeader } from '../ui/page-header';
import { RefusalNotice } from '../ui/refusal-notice';
import { DemoSeats } from './demo-seats';
import { sessionQuery } from './session';
import styles from './sign-in.module.css';
import { TokenForm } from './token-form';

/** The way in: with an access code, or in the demonstration by choosing whom to be. */
export function SignIn() {
  const t = useTranslations('app');
  const { state } = useLocation() as { state: { from?: string } | null };
  const { data: session, error } = useQuery(sessionQuery);
  if (error) return <RefusalNotice error={error} />;
  if (!session) return <Loading />;
  if (session.person) return <Navigate to={state?.from ?? '/'} replace />;
  return (
    <main className={`container ${styles.page}`}>
      {session.demo ? (
        <>
          <PageHeader title={t('chooseSeat')}>
            <p>{t('chooseSeatIntro')}</p>
          </PageHeader>
          <DemoSeats />
        </>
      ) : (
        <>
          <PageHeader title={t('signIn')} />
          <TokenForm />
        </>
      )}
    </main>
  );
}
