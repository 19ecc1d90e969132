import { memo } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { PaperLine } from '../../api/types';
import { addressOf } from '../../app/addresses';
import { Icon } from '../../ui/icon';
import { useMissing } from '../missing';
import { NextDate } from '../next-date';
import { Reasons } from '../reasons';
import styles from './board.module.css';
import type { Outcome } from './use-moves';

/** What is dragged here, so that nothing else can be dropped on the board. */
export const CARD = 'application/x-mandat-paper';

interface Props {
  readonly paper: PaperLine;
  /** What became of the wish to move it, if that was the last one. */
  readonly outcome: Outcome | undefined;
  readonly onMove: (paper: PaperLine) => void;
  readonly onForget: () => void;
}

/** A paper on the board. */
export const Card = memo(function Card({ paper, outcome, onMove, onForget }: Props) {
  const t = useTranslations('overview');
  const missing = useMissing();
  const { id, title, late, deadline, waitsFor } = paper;
  const awaited = waitsFor.map(missing).filter(Boolean);
  return (
    <article
      className={`${styles.card} ${late ? styles.late : ''}`}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(CARD, id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <h4 className={styles.title}>
        <Link to={addressOf(paper)} draggable={false}>
          {title}
        </Link>
      </h4>
      {awaited.length > 0 && <p className={styles.awaited}>{awaited.join(' · ')}</p>}
      <div className={styles.foot}>
        {deadline && <NextDate deadline={deadline} late={late} />}
        <button type="button" className={styles.move} aria-label={t('moveOf', { title })} onClick={() => onMove(paper)}>
          <Icon name="drag" />
          {outcome?.kind === 'moving' ? t('moving') : t('move')}
        </button>
      </div>
      {outcome?.kind === 'refused' && (
        <Reasons reasons={outcome.reasons} otherwise={outcome.otherwise} onClose={onForget} />
      )}
    </article>
  );
});
