import { useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDates } from '../../texts/language';
import type { Item } from './items';
import { LaneRows } from './lane-rows';
import { scaleOf } from './scale';
import styles from './timeline.module.css';
import { inLanes, useItemWords } from './words';

const AXIS = 44;
const LEFT_OF_TODAY = 200;

/** What is planned, awaited and decided, month by month, with today in sight. */
export function TimelinePicture({ items }: { readonly items: readonly Item[] }) {
  const t = useTranslations('overview');
  const format = useFormatter();
  const { now, date } = useDates();
  const words = useItemWords();
  const scroller = useRef<HTMLDivElement>(null);
  const scale = scaleOf(items, now);
  const today = scale.x(now);
  useEffect(() => {
    if (scroller.current) scroller.current.scrollLeft = today - LEFT_OF_TODAY;
  }, [today]);
  return (
    <div ref={scroller} className={styles.scroller} role="region" aria-label={t('timeline')} tabIndex={0}>
      <div style={{ width: scale.width }}>
        <svg width={scale.width} height={AXIS} aria-hidden className={styles.axis}>
          {scale.months.map((month, index) => (
            <text key={index} x={scale.x(month) + 6} y={16}>
              {format.dateTime(month, {
                month: 'short',
                ...(month.getMonth() === 0 || index === 0 ? { year: 'numeric' } : {}),
              })}
            </text>
          ))}
          <text x={today + 6} y={36} className={styles.now}>
            {t('today', { day: date(now.toISOString()) })}
          </text>
        </svg>
        {inLanes(items).map((lane) => (
          <section key={lane[0]!.lane + lane[0]!.bucket}>
            <h3 className={styles.lane}>{words.lane(lane[0]!)}</h3>
            <LaneRows items={lane} scale={scale} today={today} />
          </section>
        ))}
      </div>
    </div>
  );
}
