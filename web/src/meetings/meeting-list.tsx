import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useDates } from '../texts/language';
import { StackingTable } from '../ui/table';
import { StateTags } from '../ui/tag';
import type { MeetingLine } from './queries';

/** Meetings as lines: when, which, where they stand and what is due next. */
export function MeetingList({
  meetings,
  label,
}: {
  readonly meetings: readonly MeetingLine[];
  readonly label: string;
}) {
  const t = useTranslations('meetings');
  if (meetings.length === 0) return <p className="quiet">{t('none')}</p>;
  return (
    <StackingTable label={label} columns={[t('date'), t('meeting'), t('committee'), t('status'), t('next')]}>
      {meetings.map((meeting) => (
        <Line key={meeting.id} meeting={meeting} />
      ))}
    </StackingTable>
  );
}

function Line({ meeting }: { readonly meeting: MeetingLine }) {
  const t = useTranslations('meetings');
  const { moment } = useDates();
  const { id, title, starts, committee, states } = meeting;
  return (
    <tr>
      <td data-title={t('date')}>{starts ? moment(starts) : t('noDate')}</td>
      <td data-title={t('meeting')}>
        <Link to={`/moeder/${id}`}>{title}</Link>
      </td>
      <td data-title={t('committee')}>{committee.name}</td>
      <td data-title={t('status')}>
        <StateTags states={states} />
      </td>
      <td data-title={t('next')}>
        <NextOf meeting={meeting} />
      </td>
    </tr>
  );
}

/** What is due next of a meeting, where something is. */
export function NextOf({ meeting: { awaitsClearing, noticeDue, papersDue } }: { readonly meeting: MeetingLine }) {
  const t = useTranslations('meetings');
  const { moment } = useDates();
  const said = [
    noticeDue && t('noticeDue', { at: moment(noticeDue.at) }),
    papersDue && t('papersDue', { at: moment(papersDue.at) }),
    awaitsClearing && t('awaitsClearing'),
  ].filter(Boolean);
  return <>{said.join(' · ') || '–'}</>;
}
