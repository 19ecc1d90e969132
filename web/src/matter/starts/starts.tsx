import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { committeesQuery } from '../../api/queries';
import type { Answer, Instance } from '../../api/types';
import { addressOf } from '../../app/addresses';
import { hasRole, useMe } from '../../app/session';
import { lifecycleQuery } from '../../statechart/statechart';
import { useWords } from '../../texts/language';
import { Notice } from '../../ui/notice';
import styles from '../matter.module.css';
import { OPENED } from './candidates';
import { StartApprovalDialog } from './start-approval-dialog';
import { StartCorrectionDialog } from './start-correction-dialog';
import { StartDialog } from './start-dialog';
import { StartRoundDialog } from './start-round-dialog';
import { statesTaking } from '../steps';

/** What can begin from a paper; some of it only where the paper stands so that it takes what it would be told. */
const STARTS = [
  { name: 'openComments', lifecycle: 'comment-round', tells: OPENED['comment-round'] },
  { name: 'putUp', lifecycle: 'approval-round', tells: OPENED['approval-round'] },
  { name: 'correct', lifecycle: 'correction', relation: 'corrects', tells: 'CORRECTION_OPENED' },
  { name: 'followUp', lifecycle: 'follow-up', relation: 'followsUp' },
  { name: 'openQuestion', lifecycle: 'open-question', relation: 'concerns' },
  { name: 'decision', lifecycle: 'decision', relation: 'about' },
  { name: 'replace', lifecycle: 'self', relation: 'replaces', tells: 'REPLACED' },
] as const;

type Start = (typeof STARTS)[number];

/** What can be begun from a paper, for those whom the lifecycles let begin it. */
export function Starts({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('matter');
  const actions = useTranslations('actions');
  const format = useFormatter();
  const words = useWords();
  const { possible, notNow } = useStarts(instance);
  const [open, setOpen] = useState<Start>();
  const [done, setDone] = useState<{ readonly start: Start; readonly answer: Answer }>();
  if (possible.length + notNow.length === 0) return null;
  return (
    <section aria-label={t('starts')} className={styles.starts}>
      <div className="row-of">
        {possible.map((start) => (
          <button
            key={start.name}
            type="button"
            className={`button ${'tells' in start ? 'button-secondary' : 'button-tertiary'}`}
            onClick={() => setOpen(start)}
          >
            {t(start.name)}
          </button>
        ))}
      </div>
      {notNow.length > 0 && (
        <p className="quiet mb-0">
          {actions('notInThisState', {
            state: instance.states.map(({ label }) => words(label)).join(', '),
            actions: format.list(notNow.map(({ name }) => `«${t(name)}»`)),
          })}
        </p>
      )}
      {done && (
        <Notice tone="success" heading={t('begun', { what: t(done.start.name) })}>
          <Link to={addressOf({ id: done.answer.instance, lifecycle: done.answer.lifecycle })}>{t('seeIt')}</Link>
        </Notice>
      )}
      {open && (
        <DialogOf
          start={open}
          instance={instance}
          onClose={() => setOpen(undefined)}
          onDone={(answer) => setDone({ start: open, answer })}
        />
      )}
    </section>
  );
}

interface DialogProps {
  readonly start: Start;
  readonly instance: Instance;
  readonly onClose: () => void;
  readonly onDone: (answer: Answer) => void;
}

function DialogOf({ start, instance, onClose, onDone }: DialogProps) {
  const t = useTranslations('matter');
  const navigate = useNavigate();
  const round = { committee: instance.committee, papers: [instance.id], onClose, onDone };
  if (start.name === 'openComments') return <StartRoundDialog {...round} />;
  if (start.name === 'putUp') return <StartApprovalDialog {...round} />;
  if (start.name === 'correct') return <StartCorrectionDialog {...{ instance, onClose, onDone }} />;
  if (start.name === 'replace')
    return (
      <StartDialog
        {...{ instance, onClose }}
        lifecycle={instance.lifecycle}
        relation={start.relation}
        title={t(start.name)}
        given={{ title: instance.title }}
        onDone={(answer) => void navigate(addressOf({ id: answer.instance, lifecycle: answer.lifecycle }))}
      />
    );
  return (
    <StartDialog
      {...{ instance, onClose, onDone }}
      lifecycle={start.lifecycle}
      relation={start.relation}
      title={t(start.name)}
    />
  );
}

/** Who may begin what is said by the lifecycle; whether it can begin now, by what the paper takes where it stands. */
function useStarts(instance: Instance) {
  const me = useMe();
  const keyOf = ({ lifecycle }: Start) => (lifecycle === 'self' ? instance.lifecycle : lifecycle);
  const lifecycles = useQueries({
    queries: [...new Set([...STARTS.map(keyOf), instance.lifecycle])].map(lifecycleQuery),
    combine: (all) => new Map(all.flatMap(({ data }) => (data ? [[data.key, data] as const] : []))),
  });
  const own = lifecycles.get(instance.lifecycle);
  const { data: committees = [] } = useQuery(committeesQuery);
  const parent = committees.find(({ id }) => id === instance.committee)?.parent;
  // A round over a group's paper is opened in the committee that set the group up; all else where the paper is.
  const places = (start: Start) =>
    start.name === 'openComments' || start.name === 'putUp' ? [instance.committee, parent] : [instance.committee];
  const mine = STARTS.filter((start) =>
    places(start).some((place) => place && hasRole(me, lifecycles.get(keyOf(start))?.start.by ?? [], place)),
  );
  const isNow = (start: Start) =>
    !('tells' in start) ||
    (own !== undefined && statesTaking(start.tells, own.statechart).some((state) => stands(instance, state)));
  return { possible: mine.filter(isNow), notNow: mine.filter((start) => !isNow(start)) };
}

const stands = ({ states }: Pick<Instance, 'states'>, state: string): boolean =>
  states.some(({ path }) => path === state || path.startsWith(`${state}.`));
