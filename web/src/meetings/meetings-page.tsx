import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useMe } from '../app/session';
import { useDates } from '../texts/language';
import { PageHeader } from '../ui/page-header';
import { LawfulDates } from './lawful-dates';
import { MeetingList } from './meeting-list';
import { NewMeeting } from './new-meeting';
import { meetingsQuery } from './queries';

/** All meetings of the committees that one belongs to, the next first, and the reckoning of lawful dates. */
export default function MeetingsPage() {
  const t = useTranslations('meetings');
  const me = useMe();
  const { isPast } = useDates();
  const { data: meetings } = useSuspenseQuery(meetingsQuery());
  const earlier = meetings.filter(({ ends }) => ends !== null && isPast(ends));
  const coming = meetings.filter((one) => !earlier.includes(one));
  const committees = me.committees.map(({ committee }) => committee);
  return (
    <>
      <PageHeader title={t('title')}>
        {committees.slice(0, 1).map(({ id }) => (
          <NewMeeting key={id} committee={id} committees={committees} />
        ))}
      </PageHeader>
      <div className="stack">
        <section className="sheet">
          <h2 className="h4 mt-0">{t('coming')}</h2>
          <MeetingList meetings={coming} label={t('coming')} />
        </section>
        {earlier.length > 0 && (
          <section className="sheet">
            <h2 className="h4 mt-0">{t('earlier')}</h2>
            <MeetingList meetings={[...earlier].reverse()} label={t('earlier')} />
          </section>
        )}
        <LawfulDates committees={committees} />
      </div>
    </>
  );
}
