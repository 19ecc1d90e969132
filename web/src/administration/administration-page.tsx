import { useTranslations } from 'use-intl';
import { PageHeader } from '../ui/page-header';
import { Definitions } from './definitions';
import { FailedJobs } from './failed-jobs';

/** What only whoever keeps the system needs to see: jobs that were given up, and the versions of the procedures. */
export default function AdministrationPage() {
  const t = useTranslations('administration');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="stack">
        <FailedJobs />
        <Definitions />
      </div>
    </>
  );
}
