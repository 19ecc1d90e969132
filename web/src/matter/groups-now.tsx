import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { ActionBar } from '../actions/action-bar';
import { instanceQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { addressOf } from '../app/addresses';
import { StateTags } from '../ui/tag';
import { linked } from './links';
import styles from './matter.module.css';

/** What may and may not happen with the groups that a commission is for: whether members may be named, and whether work may start. */
export function GroupsNow({ instance }: { readonly instance: Instance }) {
  return linked(instance, 'mandates').map(({ id }) => <GroupNow key={id} id={id} />);
}

function GroupNow({ id }: { readonly id: string }) {
  const t = useTranslations('matter');
  const { data: group } = useQuery(instanceQuery(id));
  if (!group) return null;
  return (
    <section aria-label={group.title} className={styles.starts}>
      <h3 className="h5 row-of my-0">
        <span>{t('theGroup')}</span>
        <Link to={addressOf(group)}>{group.title}</Link> <StateTags states={group.states} />
      </h3>
      <ActionBar instance={group} />
    </section>
  );
}
