import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import { MeetingList } from './meeting-list';
import { meetingsQuery } from './queries';

/** The meetings of one committee. */
export function CommitteeMeetings({ committee }: { readonly committee: string }) {
  const t = useTranslations('meetings');
  const { data, error } = useQuery(meetingsQuery(committee));
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('title')}</h2>
      {error ? (
        <RefusalNotice error={error} />
      ) : data ? (
        <MeetingList meetings={data} label={t('title')} />
      ) : (
        <Loading />
      )}
    </section>
  );
}
