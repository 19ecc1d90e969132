import type { CalendarRules, MeetingKind } from './calendar-rules.js';
import { line } from './derivation.js';
import { iso } from './local-time.js';
import { latestDispatch, type Limit } from './notice.js';
import { lastBefore } from './period-arithmetic.js';
import { periodLines } from './period-lines.js';
import type { Dated } from './periods.js';

/** All that hangs on when a meeting is; null where the rules say nothing. */
export interface MeetingDates {
  readonly dispatch: Limit;
  readonly papers: Dated | null;
  readonly items: Dated | null;
}

/** The dates that a meeting sets: move the meeting, and ask anew. */
export const datesOf = (rules: CalendarRules, kind: MeetingKind, meeting: string): MeetingDates => ({
  dispatch: latestDispatch(rules, kind, meeting),
  papers: before(rules, 'papers', meeting),
  items: before(rules, 'items', meeting),
});

function before(rules: CalendarRules, what: 'papers' | 'items', meeting: string): Dated | null {
  const period = rules[what];
  if (!period) return null;
  const latest = lastBefore(rules, period, Date.parse(meeting));
  const at = iso(latest.at);
  const lines = periodLines(rules, period, latest, `${what}.rule`, 'before');
  return { at, derivation: [...lines, line(`latest.${what}`, { at })] };
}
