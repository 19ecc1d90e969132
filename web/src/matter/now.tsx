import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { ActionBar } from '../actions/action-bar';
import { useQuery } from '@tanstack/react-query';
import { actionsQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { Icon } from '../ui/icon';
import { GroupsNow } from './groups-now';
import { Part } from './part';
import { Starts } from './starts/starts';

/** What may and may not happen with the paper now, and what can be begun from it. */
export function Now({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('matter');
  const { data: actions } = useQuery(actionsQuery(instance.id));
  const writes = actions?.some(({ type, reasons }) => type === 'ISSUE_VERSION' && !reasons.some(isNotYours)) ?? false;
  return (
    <Part
      name="now"
      beside={
        writes && (
          <Link to={`/sager/${instance.id}/skriv`}>
            <Icon name="edit" /> {t('write')}
          </Link>
        )
      }
    >
      <ActionBar instance={instance} />
      <Starts instance={instance} />
      <GroupsNow instance={instance} />
    </Part>
  );
}

const isNotYours = ({ code }: { readonly code: string }): boolean => code === 'not-yours';
