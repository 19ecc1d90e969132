import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { WideTable } from '../ui/table';
import { api, bodyOf } from '../api/client';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { RefusalNotice } from '../ui/refusal-notice';

/** Who brings which of the competences that a group needs as a whole, and what is missing. */
export function Competences({ group }: { readonly group: string }) {
  const t = useTranslations('groups');
  const { data, error } = useQuery({
    queryKey: ['instance', group, 'competences'],
    queryFn: () => bodyOf(api.GET('/api/working-groups/{id}/competences', { params: { path: { id: group } } })),
  });
  if (error) return <RefusalNotice error={error} />;
  if (!data || (data.members.length === 0 && data.needed.length === 0)) return null;
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('competences')}</h2>
      {data.covered ? (
        <Notice tone="info">{t('covered')}</Notice>
      ) : (
        <Notice tone="warning">{t('missing', { competences: data.missing.join(', ') })}</Notice>
      )}
      <WideTable label={t('competences')} columns={[t('member'), ...data.needed.map(({ competence }) => competence)]}>
        {data.members.map(({ nomination, name, seatName, chair, state }) => (
          <tr key={nomination}>
            <th scope="row">
              {name}{' '}
              <span className="quiet">{[seatName, chair && t('chair'), t(state)].filter(Boolean).join(' · ')}</span>
            </th>
            {data.needed.map(({ competence, broughtBy }) => (
              <td key={competence}>
                {broughtBy.includes(nomination) && (
                  <>
                    <Icon name="check" />
                    <span className="sr-only">{t('brings')}</span>
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </WideTable>
      {data.beyond.length > 0 && <p>{t('beyond', { competences: data.beyond.join(', ') })}</p>}
    </section>
  );
}
