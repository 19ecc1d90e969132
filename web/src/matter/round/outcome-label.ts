import type { useTranslations } from 'use-intl';

/** The word for what a paper came to, as it stands on the form on which it is decided. */
export const outcomeLabel =
  (t: ReturnType<typeof useTranslations<'actions'>>) =>
  (outcome: string): string =>
    t(`choices.${outcome as 'approved'}`);
