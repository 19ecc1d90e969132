import { MEETING_KINDS, type MeetingKind } from '../calendar/calendar-rules.js';
import { worded } from '../calendar/derivation.js';
import { earliestMeeting } from '../calendar/notice.js';
import { rulesInForce } from '../rules/rules-in-force.js';
import type { Bilingual } from '../workflow/bilingual.js';

/** When a meeting can be held whose notice goes out now, and how that was reckoned; null where the rules ask for no notice. */
export type EarliestMeetings = Readonly<
  Record<MeetingKind, { readonly earliest: string; readonly because: Bilingual } | null>
>;

/** Rows of `fact_rules`: by kind of meeting. */
export function earliestMeetings(rows: readonly Readonly<Record<string, unknown>>[], at: string): EarliestMeetings {
  const calendar = rulesInForce(rows, at)?.rules.calendar;
  const of = (kind: MeetingKind) => {
    const limit = calendar && earliestMeeting(calendar, kind, at);
    return limit?.at ? { earliest: limit.at, because: worded(limit.derivation) } : null;
  };
  return Object.fromEntries(MEETING_KINDS.map((kind) => [kind, of(kind)])) as EarliestMeetings;
}
