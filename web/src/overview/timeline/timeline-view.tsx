import { useTranslations } from 'use-intl';
import { Loading } from '../../ui/loading';
import { RefusalNotice } from '../../ui/refusal-notice';
import { TimelinePicture } from './timeline-picture';
import { TimelineTable } from './timeline-table';
import { useItems } from './use-items';

/** The programme in time: as a picture, and as the table that says the same. */
export default function TimelineView() {
  const t = useTranslations('overview');
  const { items, error } = useItems();
  if (error) return <RefusalNotice error={error} />;
  if (!items) return <Loading />;
  if (items.length === 0) return <p>{t('timelineEmpty')}</p>;
  return (
    <>
      <p className="quiet">{t('timelineHint')}</p>
      <TimelinePicture items={items} />
      <TimelineTable items={items} />
    </>
  );
}
