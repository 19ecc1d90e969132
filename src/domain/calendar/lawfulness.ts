import type { CalendarRules, MeetingKind } from './calendar-rules.js';
import { line, type Line } from './derivation.js';
import { latestDispatch, noticeOf } from './notice.js';

/** Who asked for the urgency, and why it could not wait. */
export interface Urgency {
  readonly by: string;
  readonly reason: string;
}

/** A meeting whose notice is sent at an instant (ISO, UTC). */
export interface Convened {
  readonly dispatch: string;
  readonly meeting: string;
  readonly urgency?: Urgency | undefined;
}

export interface Lawfulness {
  readonly lawful: boolean;
  readonly derivation: readonly Line[];
}

/** Whether a meeting is lawfully called; the shorter notice of urgency needs to be asked for with a reason. */
export function isLawful(rules: CalendarRules, kind: MeetingKind, convened: Convened): Lawfulness {
  const { at, derivation } = latestDispatch(rules, kind, convened.meeting);
  if (at === null) return { lawful: true, derivation };
  const inTime = Date.parse(convened.dispatch) <= Date.parse(at);
  const kept = line(inTime ? 'lawful.yes' : 'lawful.no', { dispatch: convened.dispatch });
  const urgency = needsUrgency(rules, kind) ? urgencyLine(convened.urgency) : null;
  const lawful = inTime && urgency?.code !== 'urgency.missing';
  return { lawful, derivation: [...derivation, kept, ...(urgency ? [urgency] : [])] };
}

/** The notice of urgency is what needs a reason, not the name: an urgent meeting called with ordinary notice needs none. */
function needsUrgency(rules: CalendarRules, kind: MeetingKind): boolean {
  const applied = noticeOf(rules, kind)?.kind;
  return applied === 'urgent' || applied === 'extremeUrgency';
}

function urgencyLine(urgency: Urgency | undefined): Line {
  const by = urgency?.by.trim();
  const reason = urgency?.reason.trim();
  return by && reason ? line('urgency.given', { by, reason }) : line('urgency.missing');
}
