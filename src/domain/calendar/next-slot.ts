import type { CalendarRules, MeetingKind } from './calendar-rules.js';
import { dayOff } from './day-status.js';
import { weekdayOf, type Day } from './days.js';
import { line } from './derivation.js';
import { dayAt, instantAt, iso } from './local-time.js';
import { earliestMeeting, type Limit } from './notice.js';
import { skippedLines } from './period-lines.js';

/** What is wanted of a meeting. */
export interface Wanted {
  /** When its notice is sent (ISO, UTC). */
  readonly dispatch: string;
  readonly notBefore?: string | undefined;
  /** 1 is Monday and 7 is Sunday; any day where nothing is said. */
  readonly weekdays?: readonly number[] | undefined;
  /** Local time, `16:00`. */
  readonly at: string;
}

const TWO_YEARS = 731;

/** The next lawful meeting on a working day of the committee; null where there is none within two years. */
export function nextSlot(rules: CalendarRules, kind: MeetingKind, wanted: Wanted): Limit {
  const earliest = earliestMeeting(rules, kind, wanted.dispatch);
  const from = Math.max(
    ...[wanted.dispatch, wanted.notBefore, earliest.at].map((at) => Date.parse(at ?? wanted.dispatch)),
  );
  const [first, day] = slotFrom(rules, from, wanted);
  const skipped = [...earliest.derivation, ...skippedLines(rules, 'workingDays', [first, day ?? first])];
  if (day === null) return { at: null, derivation: [...skipped, line('slot.none')] };
  const at = iso(instantAt(day, wanted.at));
  return { at, derivation: [...skipped, line('slot.found', { at })] };
}

/** The first day with that time after an instant, and the first of them that will do. */
function slotFrom(rules: CalendarRules, from: number, { at, weekdays }: Wanted): readonly [Day, Day | null] {
  const own = dayAt(from);
  const first = instantAt(own, at) >= from ? own : own + 1;
  for (let day = first; day < first + TWO_YEARS; day++) {
    const wanted = weekdays?.includes(weekdayOf(day)) ?? true;
    if (wanted && dayOff(rules, day) === null) return [first, day];
  }
  return [first, null];
}
