import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { committeeQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { useDates } from '../texts/language';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import styles from './answer.module.css';
import { askerQuery } from './queries';
import type { Capacity } from './speaking';
import type { RoundStanding, SeatStanding } from './types';

interface Props {
  readonly instance: Instance;
  readonly standing: RoundStanding;
  readonly own: SeatStanding;
  readonly capacity: Capacity;
}

const AS = {
  member: 'asMember',
  substitute: 'asSubstitute',
  secretariat: 'asFiling',
  helper: 'asHelper',
} as const;

/** What is asked, by whom, by when and for which seat. */
export function Asked({ instance, standing, own, capacity }: Props) {
  const t = useTranslations('answer');
  const count = standing.papers.length;
  const asked = standing.lifecycle === 'comment-round' ? t('remarksAsked', { count }) : t('positionsAsked', { count });
  const words = instance.context.instructions ?? instance.context.question;
  return (
    <PageHeader title={instance.title} kind={asked}>
      <dl className={styles.asked}>
        <div>
          <dt>{t('deadline')}</dt>
          <dd>
            <Deadline standing={standing} />
          </dd>
        </div>
        <div>
          <dt>{t('forSeat')}</dt>
          <dd>
            {own.seat.name} {capacity !== 'other' && <span className="quiet">({t(AS[capacity])})</span>}
          </dd>
        </div>
        <div>
          <dt>{t('askedBy')}</dt>
          <dd>
            <AskedBy instance={instance} />
          </dd>
        </div>
      </dl>
      {typeof words === 'string' && <p className="prose">{words}</p>}
    </PageHeader>
  );
}

function Deadline({ standing: { deadline, open } }: { readonly standing: RoundStanding }) {
  const t = useTranslations('answer');
  const { due, relative, isPast } = useDates();
  if (deadline === null) return t('noDeadline');
  if (!open || !isPast(deadline)) return `${due(deadline)} (${relative(deadline)})`;
  return (
    <span className="late">
      <Icon name="warning" /> {due(deadline)}: {t('late').toLowerCase()}
    </span>
  );
}

function AskedBy({ instance }: Pick<Props, 'instance'>) {
  const t = useTranslations('answer');
  const { data: committee } = useQuery(committeeQuery(instance.committee));
  const { data: asker } = useQuery(askerQuery(instance.id));
  if (!committee) return '…';
  return asker ? t('askedByOne', { name: asker.name, committee: committee.name }) : committee.name;
}
