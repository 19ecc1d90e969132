import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ActionBar } from '../actions/action-bar';
import { committeeQuery, instanceQuery, recordsQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { useDates } from '../texts/language';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import { StateTags, Tag } from '../ui/tag';
import { isOver, linked } from './links';
import styles from './matter.module.css';
import { Part } from './part';

/** The corrections to a paper: those that are not settled first, with what can be done about them; the others folded together. */
export function Corrections({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('matter');
  const corrections = linked(instance, 'correctedBy');
  if (corrections.length === 0) return null;
  const [settled, open] = [corrections.filter(isOver), corrections.filter((one) => !isOver(one))];
  return (
    <Part name="corrections" beside={<span className="quiet">{t('openCorrections', { count: open.length })}</span>}>
      {open.map(({ id }) => (
        <Correction key={id} id={id} />
      ))}
      {settled.length > 0 && (
        <details className={styles.card}>
          <summary>{t('settledCorrections', { count: settled.length })}</summary>
          {settled.map(({ id }) => (
            <Correction key={id} id={id} />
          ))}
        </details>
      )}
    </Part>
  );
}

interface Said {
  readonly key: string;
  readonly kind: 'text' | 'enclosure' | 'principle';
  readonly text: string;
  readonly item: string;
  readonly who: string;
  readonly enclosure: string | null;
}

function Correction({ id }: { readonly id: string }) {
  const { data: instance, error } = useQuery(instanceQuery(id));
  const { data: records } = useQuery(recordsQuery(id, 'correction'));
  if (error) return <RefusalNotice error={error} />;
  if (!instance || !records) return <Loading />;
  const said = records[0]?.body as unknown as Said;
  return (
    <article className={styles.card} aria-label={`${said.key}: ${instance.title}`}>
      <h3 className={`h5 ${styles.cardHead}`}>
        <span>
          {said.key}: {instance.title}
        </span>{' '}
        <StateTags states={instance.states} />
      </h3>
      {said.text !== instance.title && <p className="prose">{said.text}</p>}
      <CorrectionFacts instance={instance} said={said} />
      <ActionBar instance={instance} />
    </article>
  );
}

function CorrectionFacts({ instance, said }: { readonly instance: Instance; readonly said: Said }) {
  const t = useTranslations('matter');
  const actions = useTranslations('actions');
  const { date, isPast } = useDates();
  const { data: committee } = useQuery(committeeQuery(instance.committee));
  const { owner, due } = instance.context as { readonly owner: string; readonly due: string };
  const seat = committee?.seats.find(({ id }) => id === owner)?.name;
  const late = !isOver(instance) && isPast(due);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('origin')}</dt>
        <dd>{t('originIs', { item: said.item, who: said.who })}</dd>
      </div>
      <div>
        <dt>{t('owner')}</dt>
        <dd>{owner === 'secretariat' ? actions('choices.secretariat') : seat}</dd>
      </div>
      <div>
        <dt>{t('due')}</dt>
        <dd>
          {date(due)} {late && <Tag tone="late">{t('overdue')}</Tag>}
        </dd>
      </div>
      <div>
        <dt>{t('correctionKind')}</dt>
        <dd>{said.enclosure ?? t(`correctionKinds.${said.kind}`)}</dd>
      </div>
    </dl>
  );
}
