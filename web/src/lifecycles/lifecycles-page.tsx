import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { NavLink, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { WideTable } from '../ui/table';
import { api, bodyOf } from '../api/client';
import { Statechart } from '../statechart/statechart';
import { useWords } from '../texts/language';
import { PageHeader } from '../ui/page-header';
import styles from './lifecycles-page.module.css';
import { useDuration } from './duration';

const countsQuery = {
  queryKey: ['lifecycle-counts'],
  queryFn: async () => (await bodyOf(api.GET('/api/monitor/lifecycles'))).items,
};

/** Each procedure as a picture, with how many stand where now and how long one usually stands there. */
export default function LifecyclesPage() {
  const { key = 'commission' } = useParams();
  const t = useTranslations('lifecycles');
  const words = useWords();
  const duration = useDuration();
  const { data: lifecycles } = useSuspenseQuery({
    queryKey: ['lifecycles'],
    queryFn: async () => (await bodyOf(api.GET('/api/lifecycles'))).items,
    meta: { still: true },
  });
  const { data: counts } = useQuery(countsQuery);
  const states = counts?.find(({ lifecycle }) => lifecycle === key)?.states ?? [];
  const shown = lifecycles.find((one) => one.key === key);
  const noteOn = (path: string) => {
    const found = states.find((state) => state.path === path);
    if (!found) return undefined;
    const usual = found.medianSeconds === null ? undefined : t('usually', { time: duration(found.medianSeconds) });
    return [t('here', { count: found.instances }), usual].filter(Boolean).join(' · ');
  };
  return (
    <>
      <PageHeader title={shown ? words(shown.label) : t('title')} kind={t('title')} />
      <nav aria-label={t('title')} className={styles.choice}>
        {lifecycles.map((one) => (
          <NavLink key={one.key} to={`/forloebsbilleder/${one.key}`}>
            {words(one.label)}
          </NavLink>
        ))}
      </nav>
      <div className="sheet">
        <Statechart lifecycle={key} noteOn={noteOn} />
      </div>
      <section className="sheet mt-5">
        <h2 className="h4 mt-0">{t('table')}</h2>
        <WideTable label={t('table')} columns={[t('state'), t('now'), t('passed'), t('median')]}>
          {states.map(({ path, label, instances, stays, medianSeconds }) => (
            <tr key={path}>
              <th scope="row">{words(label)}</th>
              <td>{instances}</td>
              <td>{stays}</td>
              <td>{medianSeconds === null ? '–' : duration(medianSeconds)}</td>
            </tr>
          ))}
        </WideTable>
      </section>
    </>
  );
}
