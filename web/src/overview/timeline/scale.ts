import type { Item } from './items';

const DAY_MS = 86_400_000;
/** Pixels. */
export const DAY = 5;

export interface Scale {
  readonly width: number;
  /** The first day of each month shown. */
  readonly months: readonly Date[];
  readonly x: (at: string | Date) => number;
}

/** Whole months from the first thing to the last, with a month of air after it for what is written there. */
export function scaleOf(items: readonly Item[], now: Date): Scale {
  const times = items
    .flatMap(({ from, until, needBy }) => [from, until, needBy])
    .filter((at) => typeof at === 'string')
    .map((at) => Date.parse(at));
  const first = monthOf(Math.min(now.getTime(), ...times));
  const end = monthOf(Math.max(now.getTime(), ...times), 2);
  const x = (at: string | Date) => ((new Date(at).getTime() - first.getTime()) / DAY_MS) * DAY;
  return { width: x(end), months: monthsBetween(first, end), x };
}

/** Midday, so that a month is the same one in Copenhagen. */
const monthOf = (time: number, later = 0): Date => {
  const at = new Date(time);
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + later, 1, 12));
};

function monthsBetween(first: Date, end: Date): Date[] {
  const months: Date[] = [];
  for (let at = first; at < end; at = monthOf(at.getTime(), 1)) months.push(at);
  return months;
}
