import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './sign-in.module.css';
import { useSignIn } from './use-sign-in';

const seatsQuery = {
  queryKey: ['demo-seats'],
  queryFn: async () => (await bodyOf(api.GET('/api/demo/seats'))).items,
};

/** Everybody one can be in the demonstration, by committee: the largest committee first, in each the chair first. */
export function DemoSeats() {
  const { data: choices, error } = useQuery(seatsQuery);
  const signIn = useSignIn((person: string) => bodyOf(api.POST('/api/demo/sign-in', { body: { person } })));
  if (error) return <RefusalNotice error={error} />;
  if (!choices) return <Loading />;
  const committees = [...Map.groupBy(choices, ({ committee }) => committee.name)];
  return (
    <>
      {signIn.isError && <RefusalNotice error={signIn.error} />}
      {committees
        .toSorted(([, some], [, others]) => others.length - some.length)
        .map(([committee, people]) => (
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
    </>
  );
}
