import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Instance } from '../api/types';
import { ActionButton } from '../matter/action-button';
import { StateTags } from '../ui/tag';
import { Attendance } from './attendance';
import { ItemHead } from './agenda-item';
import { Downloads } from './downloads';
import { Irregular, Said } from './said';
import type { Meeting } from './queries';

interface Props {
  readonly meeting: Meeting;
  readonly instance: Instance;
}

/** What was recorded, item by item, beside the minutes that are written from it. */
export function RecordMode({ meeting, instance }: Props) {
  const t = useTranslations('meetings');
  const minutes = instance.links.filter(({ relation }) => relation === 'minutes');
  return (
    <div className="stack">
      <section className="sheet">
        <h2 className="h4 mt-0">{t('writtenMinutes')}</h2>
        {minutes.map(({ id, title, states }) => (
          <p key={id} className="row-of">
            <Link to={`/sager/${id}`}>{title}</Link> <StateTags states={states} />
          </p>
        ))}
        <ActionButton instance={instance} type="DRAFT_MINUTES" look="button-primary" />
      </section>
      <Attendance meeting={meeting} />
      <section className="sheet">
        <h2 className="h4 mt-0">{t('decided')}</h2>
        {meeting.irregularities.length > 0 && (
          <ul className="plain">
            {meeting.irregularities.map((one) => (
              <Irregular key={one.what} irregularity={one} />
            ))}
          </ul>
        )}
        <ol className="plain">
          {meeting.agenda.map((item) => (
            <li key={item.key} className="mt-5">
              <ItemHead item={item} changed={false} />
              <Said item={item} />
            </li>
          ))}
        </ol>
      </section>
      <Downloads meeting={meeting} />
    </div>
  );
}
