import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useId, useRef, useState, type DragEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { PaperLine } from '../../api/types';
import { useWords } from '../../texts/language';
import styles from './board.module.css';
import { Card, CARD } from './card';
import type { Step } from './steps';
import type { Outcome } from './use-moves';

interface Props {
  readonly step: Step;
  readonly outcome: Outcome | undefined;
  readonly onDrop: (paper: string) => void;
  readonly onMove: (paper: PaperLine) => void;
  readonly onForget: () => void;
}

const ESTIMATE = 132;
const GAP = 8;
const OVERSCAN = 4;

/** One step with its papers. Only the cards in sight are there. */
export function Column({ step: { label, papers }, outcome, onDrop, onMove, onForget }: Props) {
  const t = useTranslations('overview');
  const words = useWords();
  const heading = useId();
  const { isOver, ...dropping } = useDropping(onDrop);
  return (
    <section
      className={[styles.column, papers.length === 0 && styles.empty, isOver && styles.over].filter(Boolean).join(' ')}
      aria-labelledby={heading}
      {...dropping}
    >
      <h3 id={heading} className={styles.heading}>
        {words(label)} <span className={styles.count}>{t('cards', { count: papers.length })}</span>
      </h3>
      <Cards papers={papers} outcome={outcome} labelledBy={heading} onMove={onMove} onForget={onForget} />
    </section>
  );
}

function useDropping(onDrop: Props['onDrop']) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(CARD)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onDrop(event.dataTransfer.getData(CARD));
    },
  };
}

interface CardsProps extends Pick<Props, 'outcome' | 'onMove' | 'onForget'> {
  readonly papers: readonly PaperLine[];
  readonly labelledBy: string;
}

const Cards = memo(function Cards({ papers, outcome, labelledBy, onMove, onForget }: CardsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // The page is built without the compiler that this would stand in the way of.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: papers.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATE,
    getItemKey: (index) => papers[index]!.id,
    gap: GAP,
    overscan: OVERSCAN,
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.cards} aria-labelledby={labelledBy} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={papers.length}
            aria-posinset={index + 1}
            className={styles.slot}
            style={{ transform: `translateY(${start}px)` }}
          >
            <Card
              paper={papers[index]!}
              outcome={outcome?.paper === key ? outcome : undefined}
              onMove={onMove}
              onForget={onForget}
            />
          </li>
        ))}
      </ul>
    </div>
  );
});
