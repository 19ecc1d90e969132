import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useSend } from '../actions/send';
import { actionsQuery } from '../api/queries';
import { ActionButton } from '../matter/action-button';
import { RefusalNotice } from '../ui/refusal-notice';
import { StateTags, Tag } from '../ui/tag';
import styles from './meeting.module.css';
import type { Meeting, MeetingItem } from './queries';

interface Props {
  readonly meeting: Meeting;
  readonly item: MeetingItem;
  readonly before?: MeetingItem | undefined;
  readonly after?: MeetingItem | undefined;
}

/** One item: what is wanted of it, its papers by version, and its cover. */
export function AgendaItem({ meeting, item, before, after }: Props) {
  const t = useTranslations('meetings');
  const depth = item.number.split('.').length - 1;
  return (
    <li className={styles.item} style={{ marginInlineStart: `${depth * 2}rem` }}>
      <ItemHead item={item} changed={meeting.changedSince.includes(item.key)} />
      {!item.hidden && <Papers item={item} />}
      {item.cover && <Cover cover={item.cover} />}
      {item.annexes.length > 0 && (
        <p className="quiet">
          {t('annexes')}: {item.annexes.map(({ name }) => name).join(', ')}
        </p>
      )}
      {!item.hidden && <Changes meeting={meeting.id} item={item} before={before} after={after} />}
    </li>
  );
}

export function ItemHead({ item, changed }: { readonly item: MeetingItem; readonly changed: boolean }) {
  const t = useTranslations('meetings');
  const actions = useTranslations('actions');
  const about = [
    actions(`choices.${item.type}`),
    item.presenter,
    item.minutes && t('minutes', { minutes: item.minutes }),
  ];
  return (
    <>
      <h3 className="h5 mt-0">
        {item.number} {item.hidden ? t('closedItem') : item.title}
      </h3>
      <p className="row-of quiet">
        <span>{about.filter(Boolean).join(' · ')}</span>
        {item.closed && <Tag>{t('closedItem')}</Tag>}
        {changed && <Tag tone="waiting">{t('changed')}</Tag>}
        {item.when !== 'planned' && <Tag>{t(item.when)}</Tag>}
      </p>
    </>
  );
}

function Papers({ item: { papers } }: { readonly item: MeetingItem }) {
  const t = useTranslations('meetings');
  return (
    <ul className="plain">
      {papers.map(({ id, title, version, states }) => (
        <li key={id} className="row-of">
          <Link to={`/sager/${id}`}>{title}</Link>
          {version !== null && <span className="quiet">{t('proposedPaper', { version })}</span>}
          <StateTags states={states} />
        </li>
      ))}
    </ul>
  );
}

function Cover({ cover: { background, points, process } }: { readonly cover: NonNullable<MeetingItem['cover']> }) {
  const t = useTranslations('meetings');
  return (
    <dl>
      {background && (
        <>
          <dt>{t('background')}</dt>
          <dd className="prose">{background}</dd>
        </>
      )}
      {points.length > 0 && (
        <>
          <dt>{t('recommendation')}</dt>
          <dd>
            <ol>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ol>
          </dd>
        </>
      )}
      {process && (
        <>
          <dt>{t('process')}</dt>
          <dd className="prose">{process}</dd>
        </>
      )}
    </dl>
  );
}

/** Change it, take it off, or let it change places with its neighbour. */
function Changes({ meeting, item, before, after }: Omit<Props, 'meeting'> & { readonly meeting: string }) {
  const t = useTranslations('meetings');
  const { data: actions } = useQuery(actionsQuery(meeting));
  const send = useSend(meeting);
  const mayOrder = actions?.some(({ type, allowed }) => type === 'ORDER_ITEMS' && allowed !== 'no');
  const swap = (other: MeetingItem) =>
    send.mutate({
      type: 'ORDER_ITEMS',
      payload: {
        order: [
          { key: item.key, number: other.number },
          { key: other.key, number: item.number },
        ],
      },
    });
  const { key, number, title, type: kind, closed, excluded } = item;
  const payload = { ...given(item), ...{ key, number, title, kind, closed, excluded } };
  return (
    <div className="row-of">
      {mayOrder && before && (
        <button
          type="button"
          className="function-link"
          onClick={() => swap(before)}
          aria-label={t('moveUp', { title })}
        >
          ↑
        </button>
      )}
      {mayOrder && after && (
        <button
          type="button"
          className="function-link"
          onClick={() => swap(after)}
          aria-label={t('moveDown', { title })}
        >
          ↓
        </button>
      )}
      <ActionButton
        instance={{ id: meeting }}
        type="CHANGE_ITEM"
        look="function-link"
        label={t('edit')}
        about={title}
        given={{ payload }}
      />
      <ActionButton
        instance={{ id: meeting }}
        type="DROP_ITEM"
        look="function-link"
        label={t('remove')}
        about={title}
        given={{ payload: { item: key } }}
      />
      {send.isError && <RefusalNotice error={send.error} />}
    </div>
  );
}

/** What an item says beside its place, as the event that changes it has it: what is not said is left out. */
function given({ presenter, minutes, papers, cover, annexes, guests, standing }: MeetingItem) {
  return {
    ...(presenter && { presenter }),
    ...(minutes && { minutes }),
    ...(standing && { standing }),
    papers: papers.map(({ id }) => id),
    annexes: annexes.map(({ name, paper }) => ({ name, ...(paper && { paper }) })),
    guests: guests.map(({ name, organisation }) => ({ name, ...(organisation && { organisation }) })),
    ...(cover && {
      cover: {
        ...(cover.background && { background: cover.background }),
        points: cover.points,
        ...(cover.process && { process: cover.process }),
      },
    }),
  };
}
