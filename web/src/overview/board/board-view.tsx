import { useQuery } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ActionDialog } from '../../actions/action-dialog';
import type { PaperLine } from '../../api/types';
import { useWords } from '../../texts/language';
import { Loading } from '../../ui/loading';
import { RefusalNotice } from '../../ui/refusal-notice';
import { usePaperFilters } from '../filters';
import { allPapersQuery } from '../queries';
import { StartRound } from '../start-round';
import styles from './board.module.css';
import { Column } from './column';
import { MoveDialog } from './move-dialog';
import { useSteps } from './steps';
import { useMoves } from './use-moves';

const NONE: readonly PaperLine[] = [];

/** The papers by step. Dragged to another step, or moved with the keyboard, a paper asks for the action that leads there. */
export default function BoardView() {
  const t = useTranslations('overview');
  const words = useWords();
  const { filters } = usePaperFilters();
  const { data, error } = useQuery(allPapersQuery(filters));
  const papers = data ?? NONE;
  const steps = useSteps(papers);
  const { outcome, move, done, forget } = useMoves();
  const forgetRefusal = useCallback(() => forget('refused'), [forget]);
  const [chosen, setChosen] = useState<PaperLine>();
  const byId = useMemo(() => new Map(papers.map((paper) => [paper.id, paper])), [papers]);
  const board = useFocusKept(outcome?.kind === 'moved');
  if (error) return <RefusalNotice error={error} />;
  if (!data || !steps) return <Loading />;
  if (data.length === 0) return <p>{t('nothingFound')}</p>;
  const opening = outcome?.kind === 'round' ? outcome : undefined;
  const asked = outcome?.kind === 'asked' ? outcome : undefined;
  return (
    <>
      <p className="quiet">{t('boardHint')}</p>
      <p role="status" className={styles.status}>
        {outcome?.kind === 'moved' && t('moved', { title: outcome.title, step: words(outcome.to.label) })}
      </p>
      <div ref={board} className={styles.board} role="region" aria-label={t('board')} tabIndex={0}>
        {steps.map((step) => (
          <Column
            key={step.path}
            step={step}
            outcome={outcome && step.papers.some(({ id }) => id === outcome.paper) ? outcome : undefined}
            onForget={forgetRefusal}
            onMove={setChosen}
            onDrop={(id) => byId.has(id) && void move(byId.get(id)!, step)}
          />
        ))}
      </div>
      {chosen && (
        <MoveDialog
          paper={chosen}
          steps={steps}
          onClose={() => setChosen(undefined)}
          onChoose={(step) => {
            setChosen(undefined);
            void move(chosen, step);
          }}
        />
      )}
      {opening && (
        <Suspense fallback={<Loading />}>
          <StartRound
            kind={opening.round}
            committee={byId.get(opening.paper)!.committee}
            papers={[opening.paper]}
            onClose={() => forget('round')}
            onDone={() => void done(byId.get(opening.paper)!, opening.to)}
          />
        </Suspense>
      )}
      {asked && (
        <ActionDialog
          instance={asked.instance}
          action={asked.action}
          onClose={() => forget('asked')}
          onDone={() => void done(byId.get(asked.paper)!, asked.to)}
        />
      )}
    </>
  );
}

/** A card that has gone out of sight takes the focus with it: then the board has it. */
function useFocusKept(moved: boolean) {
  const board = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (moved && document.activeElement === document.body) board.current?.focus({ preventScroll: true });
  }, [moved]);
  return board;
}
