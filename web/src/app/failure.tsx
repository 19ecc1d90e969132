import { Link, useRouteError } from 'react-router';
import { useTranslations } from 'use-intl';
import { Refusal } from '../api/refusal';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { RefusalNotice } from '../ui/refusal-notice';

/** What is shown in the place of a page that could not be shown. */
export function Failure() {
  const t = useTranslations('app');
  const error = useRouteError();
  const missing = error === undefined || (error instanceof Refusal && error.problem.status === 404);
  return (
    <div className="container my-6 stack">
      <PageHeader title={missing ? t('notFound') : t('wentWrong')} />
      {!missing &&
        (error instanceof Refusal ? (
          <RefusalNotice error={error} />
        ) : (
          <Notice tone="error">{error instanceof Error && error.message}</Notice>
        ))}
      <Link to="/">{t('toFront')}</Link>
    </div>
  );
}
