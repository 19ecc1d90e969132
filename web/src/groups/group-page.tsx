import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ActionBar } from '../actions/action-bar';
import { instanceQuery, recordsQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { addressOf } from '../app/addresses';
import { NewPaper } from '../matter/starts/new-paper';
import { Story } from '../story/story';
import { useDates } from '../texts/language';
import { StateTags, Tag } from '../ui/tag';
import { Competences } from './competences';
import { InstanceHeader } from '../instance/instance-header';

/** A working group: who is in it and who is asked for, what they bring together, its gate, its papers and its reports. */
export default function GroupPage() {
  const { id } = useParams() as { id: string };
  const t = useTranslations('groups');
  const { data: group } = useSuspenseQuery(instanceQuery(id));
  return (
    <>
      <InstanceHeader instance={group} />
      <div className="stack">
        <div className="sheet">
          <ActionBar instance={group} />
        </div>
        <Gate group={group} />
        <Competences group={id} />
        <Tied group={group} lifecycles={['nomination']} heading={t('nominations')} />
        <Tied group={group} lifecycles={['commission', 'task-description', 'deliverable']} heading={t('papers')}>
          <NewPaper lifecycle="task-description" committee={group.context.body as string} links={{ writtenBy: [id] }} />
        </Tied>
        <section className="sheet">
          <h2 className="h4 mt-0">{t('welcomePack')}</h2>
          <a href={`/api/working-groups/${id}/welcome-pack`} download>
            {t('download')}
          </a>
        </section>
        <section className="sheet">
          <h2 className="h4 mt-0">{t('story')}</h2>
          <Story instance={id} />
        </section>
      </div>
    </>
  );
}

/** Whether the group may start yet, and who said so when and why; nothing for a group that needs no gate. */
function Gate({ group }: { readonly group: Instance }) {
  const t = useTranslations('groups');
  const { moment } = useDates();
  const { data: rows } = useQuery(recordsQuery(group.id, 'gate'));
  const { gated, gateCondition } = group.context as { gated?: boolean; gateCondition?: string | null };
  if (!gated) return null;
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('gate')}</h2>
      {gateCondition && <p className="prose">{gateCondition}</p>}
      {rows?.length === 0 && <Tag tone="waiting">{t('gateNever')}</Tag>}
      <ul>
        {rows?.map(({ id, body, recordedAt }) => (
          <li key={id}>
            {moment(recordedAt)}: {body.open ? t('gateOpened') : t('gateClosed')} {body.reason as string}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TiedProps {
  readonly group: Instance;
  readonly lifecycles: readonly string[];
  readonly heading: string;
  readonly children?: ReactNode;
}

function Tied({ group, lifecycles, heading, children }: TiedProps) {
  const links = group.links.filter(({ lifecycle }) => lifecycles.includes(lifecycle));
  if (links.length === 0 && !children) return null;
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{heading}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.id} className="row-of">
            <Link to={addressOf(link)}>{link.title}</Link>
            <StateTags states={link.states} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
