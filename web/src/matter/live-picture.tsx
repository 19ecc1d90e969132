import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Instance } from '../api/types';
import { Statechart } from '../statechart/statechart';
import { lifecycleCountsQuery } from './queries';

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;

/** The procedure as a picture: where this one stands, how many stand in each state, and the usual time there. */
export function LivePicture({ instance }: { readonly instance: Pick<Instance, 'lifecycle' | 'states'> }) {
  const t = useTranslations('matter');
  const [open, setOpen] = useState(false);
  const { data: counts } = useQuery({ ...lifecycleCountsQuery, enabled: open });
  const states = counts?.find(({ lifecycle }) => lifecycle === instance.lifecycle)?.states ?? [];
  const noteOn = (path: string) => {
    const found = states.find((state) => state.path === path);
    if (!found) return undefined;
    const many = t('standHere', { count: found.instances });
    return found.medianSeconds === null ? many : t('usually', { many, time: lasting(found.medianSeconds) });
  };
  const lasting = (seconds: number) =>
    seconds < DAY_S
      ? t('hours', { count: Math.max(1, Math.round(seconds / HOUR_S)) })
      : t('days', { count: Math.round(seconds / DAY_S) });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('picture')}</summary>
      {open && (
        <Statechart lifecycle={instance.lifecycle} active={instance.states.map(({ path }) => path)} noteOn={noteOn} />
      )}
    </details>
  );
}
