import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, bodyOf } from '../api/client';
import { committeeQuery } from '../api/queries';
import type { components } from '../api/schema';
import { addressOf } from '../app/addresses';
import { NewPaper } from '../matter/starts/new-paper';
import { CommitteeMeetings } from '../meetings/committee-meetings';
import { RulesSection } from '../rules/rules-section';
import { useDates } from '../texts/language';
import { PageHeader } from '../ui/page-header';
import { StateTags } from '../ui/tag';
import styles from './committee-page.module.css';

type Seat = components['schemas']['Seat'];
type Period = Pick<Seat, 'from' | 'to'>;

/** A committee: its seats and who has held them when, who keeps its secretariat, and its working groups. */
export default function CommitteePage() {
  const { id } = useParams() as { id: string };
  const t = useTranslations('committees');
  const { data: committee } = useSuspenseQuery(committeeQuery(id));
  return (
    <>
      <PageHeader title={committee.name} kind={t('committee')}>
        <NewPaper lifecycle="commission" committee={id} />
        <NewPaper lifecycle="plain-paper" committee={id} />
      </PageHeader>
      <div className="stack">
        <section className="sheet">
          <h2 className="h4 mt-0">{t('seats')}</h2>
          <ul className={`plain ${styles.seats}`}>
            {committee.seats.map((seat) => (
              <SeatCard key={seat.id} seat={seat} />
            ))}
          </ul>
        </section>
        <People heading={t('secretariat')} people={committee.secretariat} />
        <People heading={t('observers')} people={committee.observers} />
        <CommitteeMeetings committee={id} />
        <RulesSection committee={id} />
        <Groups committee={id} />
      </div>
    </>
  );
}

function SeatCard({ seat }: { readonly seat: Seat }) {
  const t = useTranslations('committees');
  const past = useIsPast();
  const current = seat.holders.filter((holder) => !past(holder));
  const former = seat.holders.filter(past);
  return (
    <li className={styles.seat}>
      <h3 className={styles.name}>{seat.name}</h3>
      <p className="quiet">
        {[seat.organisation.name, seat.chair && t('chair'), seat.deputy && t('deputy'), !seat.votes && t('noVote')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {current.length === 0 && <p>{t('vacant')}</p>}
      <Holders holders={current} />
      {former.length > 0 && (
        <details>
          <summary>{t('former')}</summary>
          <Holders holders={former} />
        </details>
      )}
    </li>
  );
}

function Holders({ holders }: { readonly holders: Seat['holders'] }) {
  const t = useTranslations('committees');
  const said = usePeriod();
  return (
    <ul className="plain">
      {holders.map((holder) => (
        <li key={holder.person.id + holder.from}>
          {holder.person.name} ({t(holder.as)}, {said(holder)})
        </li>
      ))}
    </ul>
  );
}

interface PeopleProps {
  readonly heading: string;
  readonly people: components['schemas']['Committee']['secretariat'];
}

function People({ heading, people }: PeopleProps) {
  const said = usePeriod();
  if (people.length === 0) return null;
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{heading}</h2>
      <ul>
        {people.map(({ person, ...period }) => (
          <li key={person.id + period.from}>
            {person.name} ({said(period)})
          </li>
        ))}
      </ul>
    </section>
  );
}

function Groups({ committee }: { readonly committee: string }) {
  const t = useTranslations('committees');
  const { data: groups } = useQuery({
    queryKey: ['groups', committee],
    queryFn: async () =>
      (
        await bodyOf(
          api.GET('/api/instances', { params: { query: { lifecycle: 'working-group', committee, limit: 200 } } }),
        )
      ).items,
  });
  if (!groups?.length) return null;
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('groups')}</h2>
      <ul>
        {groups.map((group) => (
          <li key={group.id} className="row-of">
            <Link to={addressOf(group)}>{group.title}</Link>
            <StateTags states={group.states} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function usePeriod(): (period: Period) => string {
  const t = useTranslations('committees');
  const { date } = useDates();
  return ({ from, to }) => (to ? t('fromTo', { from: date(from), to: date(to) }) : t('since', { from: date(from) }));
}

function useIsPast(): (period: Period) => boolean {
  const { isPast } = useDates();
  return ({ to }) => to !== null && isPast(to);
}
