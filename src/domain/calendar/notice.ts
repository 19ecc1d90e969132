import { MEETING_KINDS, type CalendarRules, type MeetingKind } from './calendar-rules.js';
import { line, type Line } from './derivation.js';
import { iso } from './local-time.js';
import { firstAfter, lastBefore, type Reckoned } from './period-arithmetic.js';
import { periodLines } from './period-lines.js';
import type { Period } from './period.js';

/** An instant (ISO, UTC), or null where the rules set no limit; and why. */
export interface Limit {
  readonly at: string | null;
  readonly derivation: readonly Line[];
}

const UNRULED: Limit = { at: null, derivation: [line('notice.none')] };

/** When the notice of a meeting must have been sent at the latest. */
export function latestDispatch(rules: CalendarRules, kind: MeetingKind, meeting: string): Limit {
  const notice = noticeOf(rules, kind);
  if (!notice) return UNRULED;
  const latest = lastBefore(rules, notice.period, Date.parse(meeting));
  return limit(latest, noticeLines(rules, kind, notice, latest), 'latest.dispatch');
}

/** When a meeting can be held at the earliest, the notice being sent at an instant. */
export function earliestMeeting(rules: CalendarRules, kind: MeetingKind, dispatch: string): Limit {
  const notice = noticeOf(rules, kind);
  if (!notice) return UNRULED;
  const earliest = firstAfter(rules, notice.period, Date.parse(dispatch));
  return limit(earliest, noticeLines(rules, kind, notice, earliest), 'earliest.meeting');
}

export interface Notice {
  readonly kind: MeetingKind;
  readonly period: Period;
}

/** The notice that applies: a kind without its own has that of the next less pressing kind which has one. */
export function noticeOf(rules: CalendarRules, kind: MeetingKind): Notice | null {
  for (let at = MEETING_KINDS.indexOf(kind); at >= 0; at--) {
    const period = rules.notices[MEETING_KINDS[at]!];
    if (period) return { kind: MEETING_KINDS[at]!, period };
  }
  return null;
}

function noticeLines(rules: CalendarRules, kind: MeetingKind, notice: Notice, reckoned: Reckoned): readonly Line[] {
  const rule = notice.period.amount === 0 ? 'notice.zero' : (`notice.${notice.kind}` as const);
  const lines = periodLines(rules, notice.period, reckoned, rule, 'before');
  return notice.kind === kind ? lines : [line('notice.notOwn'), ...lines];
}

function limit(reckoned: Reckoned, lines: readonly Line[], code: 'latest.dispatch' | 'earliest.meeting'): Limit {
  const at = iso(reckoned.at);
  return { at, derivation: [...lines, line(code, { at })] };
}
