import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { ActionBar } from '../../actions/action-bar';
import { standingQuery } from '../../answer/queries';
import { instanceQuery } from '../../api/queries';
import { addressOf } from '../../app/addresses';
import { useDates } from '../../texts/language';
import { Loading } from '../../ui/loading';
import { RefusalNotice } from '../../ui/refusal-notice';
import styles from '../matter.module.css';
import type { RoundStanding } from '../types';
import { OwnAnswers } from './own-answers';
import { PaperTable } from './paper-table';
import { SeatTable } from './seat-table';
import { WhatIf } from './what-if';

/** What a round still needs, who has said what, and what may be done with it. `about`: the paper that the page shows anyhow. */
export function RoundBody({ id, about }: { readonly id: string; readonly about?: string }) {
  const { data: instance, error: unseen } = useQuery(instanceQuery(id));
  const { data: standing, error } = useQuery(standingQuery(id));
  if (error ?? unseen) return <RefusalNotice error={error ?? unseen} />;
  if (!standing || !instance) return <Loading />;
  return (
    <div className="stack">
      <Numbers standing={standing} />
      {standing.open && <OwnAnswers instance={instance} standing={standing} />}
      <ActionBar
        instance={instance}
        without={ANSWERED_ELSEWHERE}
        foremost={standing.way === null ? 'NUDGE' : 'CONCLUDE'}
      />
      {standing.way === null ? <AskedPapers standing={standing} about={about} /> : <PaperTable standing={standing} />}
      {standing.open && isCounted(standing) && <WhatIf standing={standing} />}
      <SeatTable instance={instance} standing={standing} />
    </div>
  );
}

/** Whether votes are counted, so that one can ask what it would come to. */
const isCounted = ({ way }: RoundStanding) => way === 'vote' || way === 'written';

/** Answers have a page of their own. */
const ANSWERED_ELSEWHERE = ['SUBMIT_REMARKS', 'NO_REMARKS', 'POSITION', 'RECUSE'];

function Numbers({
  standing: { asked, answered, awaited, deadline, way, open, rules },
}: {
  readonly standing: RoundStanding;
}) {
  const t = useTranslations('matter');
  const { moment, relative, isPast } = useDates();
  return (
    <dl className={styles.facts}>
      {way && <Fact name={t('way')}>{t(`ways.${way}`)}</Fact>}
      {rules && (
        <Fact name={t('decidedBy')}>
          <Link to={addressOf({ id: rules.instance, lifecycle: 'rules-of-procedure' })}>
            {t('rulesVersion', { number: String(rules.number) })}
          </Link>
        </Fact>
      )}
      {deadline && (
        <Fact name={t('deadline')}>
          {moment(deadline)}{' '}
          {open && <span className={isPast(deadline) ? 'late' : undefined}>({relative(deadline)})</span>}
        </Fact>
      )}
      <Fact name={t('answered')}>{t('answeredOf', { answered, asked })}</Fact>
      {open && awaited > 0 && <Fact name={t('awaited')}>{t('awaitedSeats', { count: awaited })}</Fact>}
    </dl>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The papers that are commented on together; where the page is about the only one, it needs no list. */
function AskedPapers({ standing, about }: { readonly standing: RoundStanding; readonly about: string | undefined }) {
  const t = useTranslations('matter');
  const others = standing.papers.filter(({ id }) => id !== about);
  if (others.length === 0) return null;
  return (
    <p className="mb-0">
      {t(about === undefined ? 'papersAsked' : 'togetherWith')}{' '}
      {others.map((paper, index) => (
        <Fragment key={paper.id}>
          {index > 0 && ', '}
          <Link to={addressOf(paper)}>{paper.title}</Link>
          {paper.asked !== null && <span className="quiet"> ({t('version', { version: paper.asked })})</span>}
        </Fragment>
      ))}
    </p>
  );
}
