import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useDates } from '../texts/language';
import { FilterSelect } from '../ui/filter-bar';
import type { Register } from './address';
import { useRegisterFilters } from './filters';
import { meetingsQuery } from './queries';

/** What was said at one meeting: a period of one day. */
export function MeetingFilter({ register }: { readonly register: Register }) {
  const t = useTranslations('registers');
  const ui = useTranslations('ui');
  const { date } = useDates();
  const { filters, narrow } = useRegisterFilters();
  const { data: meetings = [] } = useQuery(meetingsQuery(register, filters.committee));
  if (meetings.length === 0) return null;
  const chosen = meetings.find((meeting) => meeting.date === filters.from && meeting.date === filters.to);
  return (
    <FilterSelect
      label={t('meeting')}
      value={chosen?.date}
      onChange={(day) => narrow({ from: day, to: day })}
      choices={meetings.map((one) => ({ value: one.date, label: `${one.meeting}, ${date(one.date)}` }))}
      all={ui('all')}
    />
  );
}
