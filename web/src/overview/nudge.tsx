import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Awaited } from '../api/types';
import { hasRole, useMe } from '../app/session';
import { lifecycleQuery } from '../statechart/statechart';
import { EventButton } from './event-button';

/** Reminds those who are waited for. Shown where the lifecycle has such an event, to those in the roles that may send it. */
export function Nudge({
  awaited,
  committee,
}: {
  readonly awaited: Pick<Awaited, 'instance' | 'lifecycle' | 'title'>;
  readonly committee: string;
}) {
  const t = useTranslations('overview');
  const me = useMe();
  const { data: lifecycle } = useQuery(lifecycleQuery(awaited.lifecycle));
  const event = lifecycle?.events.find(({ type }) => type === 'NUDGE');
  if (!event || !hasRole(me, event.by, committee)) return null;
  return (
    <EventButton
      instance={awaited.instance}
      type="NUDGE"
      label={t('nudgeOn', { title: awaited.title })}
      done={t('nudged')}
    >
      {t('nudge')}
    </EventButton>
  );
}
