import { useTranslations } from 'use-intl';
import type { Instance } from '../../api/types';
import { ActionButton } from '../action-button';

/** The way to the remarks that nobody has said anything to yet. */
export function DisposeButton({ instance, count }: { readonly instance: Instance; readonly count: number }) {
  const t = useTranslations('matter');
  return (
    <div className="row-of">
      <span>{t('undisposedCount', { count })}</span>
      <ActionButton instance={instance} type="DISPOSE" />
    </div>
  );
}
