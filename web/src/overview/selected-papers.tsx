import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Answer, PaperLine } from '../api/types';
import { addressOf } from '../app/addresses';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import styles from './selected-papers.module.css';
import { StartRound, type RoundKind } from './start-round';

interface Props {
  readonly papers: readonly PaperLine[];
  readonly onDone: () => void;
}

/** What can be started over the papers that are chosen, and what was. */
export function SelectedPapers({ papers, onDone }: Props) {
  const t = useTranslations('overview');
  const [started, setStarted] = useState<Answer>();
  const done = (answer: Answer) => {
    setStarted(answer);
    onDone();
  };
  return (
    <>
      {papers.length > 0 && <Bar papers={papers} onStarted={done} onNone={onDone} />}
      {started && papers.length === 0 && (
        <Notice tone="success" heading={t('started')}>
          <Link to={addressOf({ id: started.instance, lifecycle: started.lifecycle })}>{t('seeStarted')}</Link>
        </Notice>
      )}
    </>
  );
}

interface BarProps {
  readonly papers: readonly PaperLine[];
  readonly onStarted: (answer: Answer) => void;
  readonly onNone: () => void;
}

function Bar({ papers, onStarted, onNone }: BarProps) {
  const t = useTranslations('overview');
  const [open, setOpen] = useState<RoundKind>();
  const [committee, ...others] = new Set(papers.map((paper) => paper.committee));
  return (
    <section className={styles.bar} aria-label={t('chosen')}>
      <span role="status">{t('chosenCount', { count: papers.length })}</span>
      {others.length > 0 ? (
        <span>{t('ofOneCommittee')}</span>
      ) : (
        <>
          <button type="button" className="button button-primary" onClick={() => setOpen('comment-round')}>
            {t('openComments')}
          </button>
          <button type="button" className="button button-secondary" onClick={() => setOpen('approval-round')}>
            {t('putUp')}
          </button>
        </>
      )}
      <button type="button" className="button button-tertiary" onClick={onNone}>
        {t('chooseNone')}
      </button>
      {open && (
        <Suspense fallback={<Loading />}>
          <StartRound
            kind={open}
            committee={committee!}
            papers={papers.map(({ id }) => id)}
            onClose={() => setOpen(undefined)}
            onDone={onStarted}
          />
        </Suspense>
      )}
    </section>
  );
}
