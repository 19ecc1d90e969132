import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ActionBar } from '../actions/action-bar';
import { instanceQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { addressOf } from '../app/addresses';
import { Statechart } from '../statechart/statechart';
import { Story } from '../story/story';
import { useDates } from '../texts/language';
import { StateTags } from '../ui/tag';
import { InstanceHeader } from './instance-header';

/** Any instance of any lifecycle: where it stands, what may be done, what it is tied to, and its story. */
export default function InstancePage() {
  const { id } = useParams() as { id: string };
  const t = useTranslations('instance');
  const { data: instance } = useSuspenseQuery(instanceQuery(id));
  return (
    <>
      <InstanceHeader instance={instance} />
      <div className="stack">
        <div className="sheet">
          <ActionBar instance={instance} />
        </div>
        <Deadlines instance={instance} />
        <Ties instance={instance} />
        <details className="sheet">
          <summary>{t('picture')}</summary>
          <Statechart lifecycle={instance.lifecycle} active={instance.states.map(({ path }) => path)} />
        </details>
        <section className="sheet">
          <h2 className="h4 mt-0">{t('story')}</h2>
          <Story instance={id} />
        </section>
      </div>
    </>
  );
}

function Deadlines({ instance: { deadlines } }: { readonly instance: Instance }) {
  const t = useTranslations('instance');
  const { moment, relative } = useDates();
  if (deadlines.length === 0) return null;
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('deadlines')}</h2>
      <ul>
        {deadlines.map(({ name, dueAt }) => (
          <li key={name}>
            {moment(dueAt)} ({relative(dueAt)})
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ties({ instance: { links } }: { readonly instance: Instance }) {
  const t = useTranslations('instance');
  if (links.length === 0) return null;
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('ties')}</h2>
      <ul>
        {links.map(({ id, lifecycle, title, states }) => (
          <li key={id} className="row-of">
            <Link to={addressOf({ id, lifecycle })}>{title}</Link> <StateTags states={states} />
          </li>
        ))}
      </ul>
    </section>
  );
}
