import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { committeesQuery } from '../api/queries';
import { PageHeader } from '../ui/page-header';

/** The committees and groups that one has a role in. */
export default function CommitteesPage() {
  const t = useTranslations('committees');
  const { data: committees } = useSuspenseQuery(committeesQuery);
  return (
    <>
      <PageHeader title={t('title')} />
      <ul className="sheet">
        {committees.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/udvalg/${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
