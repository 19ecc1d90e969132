import { chainDates } from '../calendar/chains.js';
import { rulesInForce } from '../rules/rules-in-force.js';

/** The steps of minutes that a committee's rules may set a date for, in their order. */
export const minutesSteps = ['drafted', 'cleared', 'circulated', 'approved'] as const;
export type MinutesStep = (typeof minutesSteps)[number];

/** By when each step is due, in ISO; a step that the rules do not name has no date. */
export type MinutesDates = Readonly<Partial<Record<MinutesStep, string>>>;

/** The chain of the rules of procedure that minutes follow. */
const CHAIN = 'minutes';

/** The dates of minutes by the rules (rows of `fact_rules`) that apply at `at`, counted from when the meeting was held. */
export function minutesDates(
  rows: readonly Readonly<Record<string, unknown>>[],
  at: string,
  heldAt: unknown,
): MinutesDates {
  const calendar = rulesInForce(rows, at)?.rules.calendar;
  if (typeof heldAt !== 'string' || !calendar?.chains.some(({ key }) => key === CHAIN)) return {};
  const dates = new Map(chainDates(calendar, CHAIN, heldAt).map((date) => [date.key, date.at]));
  return Object.fromEntries(minutesSteps.flatMap((step) => (dates.has(step) ? [[step, dates.get(step)]] : [])));
}
