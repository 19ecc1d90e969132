import { worded } from '../calendar/derivation.js';
import { period } from '../calendar/period.js';
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
  const rules = rulesInForce(rows, at)?.rules;
  const calendar = rules?.calendar;
  // How long a silence lasts may stand with the silence itself.
  const silent = rules?.voting.silence?.period && period.parse(rules.voting.silence.period);
  const shortest = (kind: Kind): ShortestPeriod | null => {
    const length = calendar?.[kind] ?? (kind === 'silence' ? silent : undefined);
    if (!calendar || !length) return null;
    const { at: earliest, derivation } = earliestEnd(calendar, length, at);
    return { earliest, because: worded(derivation) };
  };
  return { comments: shortest('comments'), written: shortest('written'), silence: shortest('silence') };
}
