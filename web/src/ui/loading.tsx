import { useTranslations } from 'use-intl';

/** While something is fetched. */
export function Loading() {
  const t = useTranslations('ui');
  return (
    <div className="spinner" role="status">
      <span className="spinner-status">{t('loading')}</span>
    </div>
  );
}
