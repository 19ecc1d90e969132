import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, bodyOf } from '../api/client';
import { Loading } from '../ui/loading';
import { PageHeader } from '../ui/page-header';
import { RefusalNotice } from '../ui/refusal-notice';
import { meQuery } from './session';
import styles from './sign-in.module.css';

const seatsQuery = {
  queryKey: ['demo-seats'],
  queryFn: async () => (await bodyOf(api.GET('/api/demo/seats'))).items,
};

/** Choosing whom to be, by committee: the chair first. */
export function SignIn() {
  const t = useTranslations('app');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { from?: string } | null };
  const { data: me } = useQuery(meQuery);
  const { data: choices, error } = useQuery(seatsQuery);
  const signIn = useMutation({
    mutationFn: (person: string) => bodyOf(api.POST('/api/demo/sign-in', { body: { person } })),
    onSuccess: async (signedIn) => {
      client.clear();
      client.setQueryData(meQuery.queryKey, signedIn);
      await navigate(state?.from ?? '/', { replace: true });
    },
  });
  if (me) return <Navigate to={state?.from ?? '/'} replace />;
  const committees = Map.groupBy(choices ?? [], ({ committee }) => committee.name);
  return (
    <main className={`container ${styles.page}`}>
      <PageHeader title={t('chooseSeat')}>
        <p>{t('chooseSeatIntro')}</p>
      </PageHeader>
      {error && <RefusalNotice error={error} />}
      {signIn.isError && <RefusalNotice error={signIn.error} />}
      {!choices && !error && <Loading />}
      {[...committees].map(([committee, people]) => (
        <section key={committee} className="sheet mb-5">
          <h2 className="h4 mt-0">{committee}</h2>
          <ul className={`plain ${styles.people}`}>
            {people.map(({ person, name, seat }) => (
              <li key={person + (seat?.id ?? '')}>
                <button type="button" className={styles.person} onClick={() => signIn.mutate(person)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
