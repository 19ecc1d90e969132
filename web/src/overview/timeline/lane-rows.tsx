import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useDates } from '../../texts/language';
import type { Item } from './items';
import type { Scale } from './scale';
import styles from './timeline.module.css';
import { useItemWords } from './words';

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
const BAR = 12;
const POINT = 7;
const SHORTEST = 4;

interface Props {
  readonly items: readonly Item[];
  readonly scale: Scale;
  readonly today: number;
}

/** The rows of one lane: what it is in words that stay in sight, and where it lies in time. */
export function LaneRows({ items, scale, today }: Props) {
  return (
    <div className={styles.rows}>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <Row item={item} scale={scale} />
          </li>
        ))}
      </ul>
      <div className={styles.grid}>
        <svg width={scale.width} height="100%" aria-hidden>
          {scale.months.map((month, index) => (
            <line key={index} className={styles.month} x1={scale.x(month)} x2={scale.x(month)} y1="0" y2="100%" />
          ))}
          <line className={styles.today} x1={today} x2={today} y1="0" y2="100%" />
        </svg>
      </div>
    </div>
  );
}

function Row({ item, scale }: { readonly item: Item; readonly scale: Scale }) {
  const words = useItemWords();
  const { from, until, needBy, title, late, address } = item;
  const at = [from, until, needBy].filter((day) => typeof day === 'string').map((day) => scale.x(day));
  return (
    <>
      <p className={styles.text} style={{ marginLeft: Math.min(scale.width, ...at) }}>
        {address ? <Link to={address}>{title}</Link> : title}
        <span className={late ? 'late' : undefined}> · {words.standing(item)}</span>
        <When item={item} />
      </p>
      <svg width={scale.width} height={HEIGHT} aria-hidden className={styles.marks}>
        <g className={`${styles[item.lane]} ${late ? styles.lateMark : ''}`}>
          {from && until ? (
            <rect
              x={scale.x(from)}
              y={MIDDLE - BAR / 2}
              width={Math.max(SHORTEST, scale.x(until) - scale.x(from))}
              height={BAR}
              rx={3}
            />
          ) : (
            (from ?? until) && <circle cx={scale.x((from ?? until)!)} cy={MIDDLE} r={POINT} />
          )}
        </g>
        {needBy && <path className={styles.needBy} d={diamond(scale.x(needBy))} />}
      </svg>
    </>
  );
}

/** For whoever does not see where it lies. */
function When({ item: { from, until, needBy } }: { readonly item: Item }) {
  const t = useTranslations('overview');
  const { date } = useDates();
  const days = [from, until].filter((day) => typeof day === 'string').map((day) => date(day));
  return (
    <span className="only-heard">
      {[days.join(' – '), needBy && t('needBy', { day: date(needBy) })].filter(Boolean).join(', ')}
    </span>
  );
}

const SIDE = POINT + 1;

const diamond = (x: number): string => `M${x} ${MIDDLE - SIDE} l${SIDE} ${SIDE} l${-SIDE} ${SIDE} l${-SIDE} ${-SIDE}Z`;
