import { type MeetingKind } from '../calendar/calendar-rules.js';
import { datesOf } from '../calendar/meeting-dates.js';
import type { RulesOfProcedure } from '../rules/rules-of-procedure.js';

/** By when notice and papers of a meeting are out, in ISO. The `…Limit` is the rules' own and null where they say nothing. */
export interface DueDates {
  readonly noticeDue: string;
  readonly papersDue: string;
  readonly noticeLimit: string | null;
  readonly papersLimit: string | null;
}

const DAY_MS = 86_400_000;

/** When the secretariat is reminded where the rules set no limit: two weeks and one week before the meeting. */
const [NOTICE_DAYS, PAPERS_DAYS] = [14, 7];

/** The dates that hang on when a meeting begins: move it, and they are reckoned anew. */
export function dueDates(
  rules: Pick<RulesOfProcedure, 'calendar'> | null,
  kind: MeetingKind,
  starts: string,
): DueDates {
  const dates = rules && datesOf(rules.calendar, kind, starts);
  const before = (days: number) => new Date(Date.parse(starts) - days * DAY_MS).toISOString();
  const [noticeLimit, papersLimit] = [dates?.dispatch.at ?? null, dates?.papers?.at ?? null];
  return {
    noticeDue: noticeLimit ?? before(NOTICE_DAYS),
    papersDue: papersLimit ?? before(PAPERS_DAYS),
    noticeLimit,
    papersLimit,
  };
}
