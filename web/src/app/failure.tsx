import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { useTranslations } from 'use-intl';
import { Refusal } from '../api/refusal';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { RefusalNotice } from '../ui/refusal-notice';

const NOT_FOUND = 404;

/** What is shown in the place of a page that could not be shown. */
export function Failure() {
  const t = useTranslations('app');
  // None where no error led here, but an address that leads nowhere.
  const error = useRouteError();
  const missing = !error || statusOf(error) === NOT_FOUND;
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

function statusOf(error: unknown): number | undefined {
  if (error instanceof Refusal) return error.problem.status;
  return isRouteErrorResponse(error) ? error.status : undefined;
}
