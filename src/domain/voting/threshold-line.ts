import type { Side } from './atoms.js';
import { divide, type Fraction } from './fraction.js';
import { line, type Line } from './lines.js';

/** A share as the rules state it. */
export interface StatedShare {
  readonly side: Side;
  readonly amount: Fraction;
  readonly stated: string;
}

/** How a share of so many became a whole number. */
export function thresholdLine({ side, amount, stated }: StatedShare, base: number, limit: number): Line {
  const params = { stated, base, exact: (base * amount.num) / amount.den, limit };
  if (side === 'moreThan') return line('threshold.above', params);
  if (side === 'lessThan') return line('threshold.below', params);
  const down = divide(base * amount.num, amount.den, 'down');
  if (down * amount.den === base * amount.num && limit === down) return line('threshold.whole', params);
  return line(limit > down ? 'threshold.up' : 'threshold.down', params);
}
