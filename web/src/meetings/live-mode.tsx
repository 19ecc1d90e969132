import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ActionButton } from '../matter/action-button';
import { useDates } from '../texts/language';
import { SelectField } from '../ui/field';
import { Attendance } from './attendance';
import { ItemHead } from './agenda-item';
import { RemarkForm } from './remark-form';
import { Said } from './said';
import type { Meeting, MeetingItem } from './queries';
import { Recap } from './recap';

/** What happens in the room: who is there, item by item what is said and decided, and the recap. */
export function LiveMode({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslations('meetings');
  const { id, agenda } = meeting;
  const [chosen, setChosen] = useState<string | undefined>(firstOpen(agenda)?.key);
  const item = agenda.find(({ key }) => key === chosen) ?? firstOpen(agenda);
  return (
    <div className="stack">
      <div className="row-of">
        <ActionButton instance={{ id }} type="BEGIN" look="button-primary" />
        <ActionButton instance={{ id }} type="END" />
        <ActionButton instance={{ id }} type="CLOSE" />
      </div>
      <Attendance meeting={meeting} />
      <section className="sheet">
        <h2 className="h4 mt-0">{t('agenda')}</h2>
        <SelectField
          label={t('agenda')}
          value={item?.key}
          onChange={setChosen}
          choices={agenda.map(({ key, number, title, open }) => ({
            value: key,
            label: `${open ? '' : '✓ '}${number} ${title}`,
          }))}
        />
        {item && <ItemInHand meeting={meeting} item={item} />}
      </section>
      <Recap meeting={meeting} />
    </div>
  );
}

const firstOpen = (agenda: readonly MeetingItem[]) => agenda.find(({ open }) => open) ?? agenda[0];

/** The item that is being treated: taken up, spoken to, decided. */
function ItemInHand({ meeting, item }: { readonly meeting: Meeting; readonly item: MeetingItem }) {
  const t = useTranslations('meetings');
  const { moment } = useDates();
  const instance = { id: meeting.id };
  const { key, number, title, takenUp } = item;
  const about = `${number} ${title}`;
  return (
    <div className="mt-5">
      <ItemHead item={item} changed={false} />
      <div className="row-of">
        {takenUp ? (
          <span className="quiet">{t('takenUp', { at: moment(takenUp) })}</span>
        ) : (
          <ActionButton instance={instance} type="TAKE_UP" about={about} given={{ payload: { items: [key] } }} />
        )}
        <ActionButton
          instance={instance}
          type="DECIDE"
          look="button-primary"
          about={about}
          given={{ payload: decision(item) }}
        />
        <ActionButton
          instance={instance}
          type="NOTE_CORRECTION"
          label={t('correction')}
          about={about}
          given={{ payload: { item: key, papers: item.papers.map(({ id }) => id) } }}
        />
        <ActionButton
          instance={instance}
          type="RAISE_FOLLOW_UP"
          label={t('followUp')}
          about={about}
          given={{ payload: { item: key } }}
        />
        <ActionButton
          instance={instance}
          type="RAISE_QUESTION"
          label={t('question')}
          about={about}
          given={{ payload: { item: key } }}
        />
      </div>
      <RemarkForm key={key} meeting={meeting} item={item} />
      <Said item={item} />
    </div>
  );
}

const DAYS_TO_CORRECT = 21;

/** A decision with what is known already: corrections that were noted come with it, due in three weeks. */
function decision({ key, number, papers, noted }: MeetingItem) {
  const due = new Date(Date.now() + DAYS_TO_CORRECT * 86_400_000).toISOString();
  const corrections = noted.map(({ key: id, text, who, papers: reached, scope, kind }) => ({
    ...{ key: id, text, scope, kind, papers: reached, origin: { item: number, who }, owner: 'secretariat', due },
  }));
  const outcome = corrections.length > 0 ? 'approvedWithCorrections' : undefined;
  return { items: [key], papers: papers.map(({ id }) => id), corrections, ...(outcome && { outcome }) };
}
