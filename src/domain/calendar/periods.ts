import type { CalendarRules } from './calendar-rules.js';
import { line, type Line } from './derivation.js';
import { iso } from './local-time.js';
import { lastStart, limitOf, type Reckoned } from './period-arithmetic.js';
import { periodLines } from './period-lines.js';
import type { Period } from './period.js';

/** An instant (ISO, UTC) and why it is that. */
export interface Dated {
  readonly at: string;
  readonly derivation: readonly Line[];
}

/**
 * When a time limit that begins at an instant may end at the earliest, such as that of a comment round. Counted in days
 * it ends with the local day, as time limits do in Danish public administration; in hours it ends at the same minute.
 */
export function earliestEnd(rules: CalendarRules, period: Period, start: string): Dated {
  const limit = limitOf(rules, period, Date.parse(start));
  return dated(limit, periodLines(rules, period, limit, 'period.rule', 'limit'), 'earliest.end');
}

/** When a time limit must begin at the latest to be over by an instant. */
export function latestStart(rules: CalendarRules, period: Period, end: string): Dated {
  const start = lastStart(rules, period, Date.parse(end));
  return dated(start, periodLines(rules, period, start, 'period.rule', 'limit'), 'latest.start');
}

/** Until when something is valid that was given at an instant, such as a declaration of interests. */
export function expiresAt(rules: CalendarRules, period: Period, from: string): Dated {
  const limit = limitOf(rules, period, Date.parse(from));
  return dated(limit, periodLines(rules, period, limit, 'expiry.rule', 'limit'), 'expiry.at');
}

function dated(reckoned: Reckoned, lines: readonly Line[], code: 'earliest.end' | 'latest.start' | 'expiry.at'): Dated {
  const at = iso(reckoned.at);
  return { at, derivation: [...lines, line(code, { at })] };
}
