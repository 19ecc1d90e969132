import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { WideTable } from '../ui/table';
import { api, bodyOf } from '../api/client';
import { useWords } from '../texts/language';

/** The procedures and their versions, and how many instances stand on each. */
export function Definitions() {
  const t = useTranslations('administration');
  const words = useWords();
  const { data } = useQuery({
    queryKey: ['definitions'],
    queryFn: async () => (await bodyOf(api.GET('/api/administration/definitions'))).items,
  });
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('definitions')}</h2>
      <WideTable label={t('definitions')} columns={[t('procedure'), t('version'), t('active'), t('all')]}>
        {data?.map(({ key, version, label, current, active, instances }) => (
          <tr key={`${key} ${version}`}>
            <th scope="row">
              <Link to={`/forloebsbilleder/${key}`}>{words(label)}</Link>
            </th>
            <td>
              {version} {current && `(${t('current')})`}
            </td>
            <td>{active}</td>
            <td>{instances}</td>
          </tr>
        ))}
      </WideTable>
    </section>
  );
}
