import { worded } from '../calendar/derivation.js';
import { earliestEnd } from '../calendar/periods.js';
import type { Bilingual } from '../workflow/bilingual.js';
import { rulesInForce } from './rules-in-force.js';

type Kind = 'comments' | 'written' | 'silence';

/** When something that begins now may end at the earliest, and how that was reckoned. */
export interface ShortestPeriod {
  readonly earliest: string;
  readonly because: Bilingual;
}

/** By what is begun; null where the rules lay down no shortest time. */
export type ShortestPeriods = Readonly<Record<Kind, ShortestPeriod | null>>;

/** Rows of `fact_rules`: the earliest lawful deadlines of what is opened at an instant. */
export function shortestPeriods(rows: readonly Readonly<Record<string, unknown>>[], at: string): ShortestPeriods {
  const calendar = rulesInForce(rows, at)?.rules.calendar;
  const shortest = (kind: Kind): ShortestPeriod | null => {
    const period = calendar?.[kind];
    if (!calendar || !period) return null;
    const { at: earliest, derivation } = earliestEnd(calendar, period, at);
    return { earliest, because: worded(derivation) };
  };
  return { comments: shortest('comments'), written: shortest('written'), silence: shortest('silence') };
}
