import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { meetingsQuery } from '../meetings/queries';
import { useDates } from '../texts/language';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import { StateTags } from '../ui/tag';

const OVER = ['declined', 'cancelled', 'closed'];

/** The meeting that comes next, and how far it is. */
export function NextMeeting() {
  const t = useTranslations('overview');
  const { moment, isPast } = useDates();
  const { data, error } = useQuery(meetingsQuery());
  if (error) return <RefusalNotice error={error} />;
  if (!data) return <Loading />;
  const next = data.find(({ ends, states }) => ends !== null && !isPast(ends) && !OVER.includes(states[0]!.path));
  if (!next) return <p className="quiet">{t('noMeeting')}</p>;
  return (
    <p className="row-of">
      <Link to={`/moeder/${next.id}`}>{next.title}</Link> {next.starts && moment(next.starts)}{' '}
      <StateTags states={next.states} />
    </p>
  );
}
