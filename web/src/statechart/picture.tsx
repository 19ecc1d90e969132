import { useId } from 'react';
import type { Placed } from './layout';
import styles from './picture.module.css';

interface Props {
  readonly placed: Placed;
  readonly title: string;
  readonly linesOf: (path: string) => readonly string[];
  readonly isActive: (path: string) => boolean;
}

const MARGIN = 12;
const LINE = 18;

/** Draws what has been placed. */
export function Picture({ placed, title, linesOf, isActive }: Props) {
  const arrow = useId();
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={title}>
      <svg
        role="img"
        aria-label={title}
        width={placed.width + 2 * MARGIN}
        height={placed.height + 2 * MARGIN}
        viewBox={`${-MARGIN} ${-MARGIN} ${placed.width + 2 * MARGIN} ${placed.height + 2 * MARGIN}`}
      >
        <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0 8 4 0 8Z" className={styles.arrow} />
        </marker>
        {placed.ways.map(({ key, points, label }) => (
          <g key={key}>
            <polyline
              className={styles.way}
              points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
              markerEnd={`url(#${arrow})`}
            />
            <Lines className={styles.event!} x={label.x} y={label.y} lines={label.lines} />
          </g>
        ))}
        {placed.boxes.map(({ path, x, y, width, height }) => (
          <g key={path} className={isActive(path) ? styles.active : undefined}>
            <rect className={styles.state} x={x} y={y} width={width} height={height} rx={6} />
            <Lines className={styles.name!} x={x + MARGIN} y={y + MARGIN} lines={linesOf(path)} />
          </g>
        ))}
      </svg>
    </div>
  );
}

function Lines({
  x,
  y,
  lines,
  className,
}: {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly className: string;
}) {
  return lines.map((line, index) => (
    <text key={index} className={className} x={x} y={y + index * LINE + LINE * 0.75}>
      {line}
    </text>
  ));
}
