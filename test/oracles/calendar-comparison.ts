import { calendarRules, type CalendarRules } from '../../src/domain/calendar/calendar-rules.js';
import { dayStatus } from '../../src/domain/calendar/day-status.js';
import type { Line } from '../../src/domain/calendar/derivation.js';
import { isLawful } from '../../src/domain/calendar/lawfulness.js';
import { nextSlot } from '../../src/domain/calendar/next-slot.js';
import { earliestMeeting, latestDispatch } from '../../src/domain/calendar/notice.js';
import { earliestEnd, latestStart } from '../../src/domain/calendar/periods.js';
import { CalendarOracle, dateOf, tomorrow } from './calendar-oracle.js';
import { RULE_SETS, type RuleSet } from './calendar-rule-sets.js';

const [FIRST, LAST] = ['2024-01-01', '2035-12-31'];
const [MINUTE, DAY] = [60_000, 86_400_000];

const differences: string[] = [];
let compared = 0;

function compare(what: string, ours: unknown, oracle: unknown): void {
  compared++;
  if (ours !== oracle) differences.push(`${what}: ${String(ours)}, but ${String(oracle)} by recount`);
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** One instant a day, at another time each day; around the change of the clocks every quarter of an hour. */
function instantsOn(date: string, number: number): number[] {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const one = midnight + ((number * 37) % 1440) * MINUTE;
  if (!changesClocks(date)) return [one];
  return [one, ...Array.from({ length: 17 }, (_, quarter) => midnight - 60 * MINUTE + quarter * 15 * MINUTE)];
}

const changesClocks = (date: string): boolean => /-(03|10)-(2[5-9]|3[01])$/.test(date) && weekdayOf(date) === 0;
const weekdayOf = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay();

function compareDay(rules: CalendarRules, oracle: CalendarOracle, date: string): void {
  const status = dayStatus(rules, date);
  const ours = status.working ? 'working' : `${status.why}/${status.name.da}/${status.name.en}`;
  compare(`status of ${date}`, ours, oracle.status(date));
}

function compareInstant(rules: CalendarRules, oracle: CalendarOracle, { period }: RuleSet, ms: number): void {
  const [instant, days] = [iso(ms), period.unit !== 'hours'];
  const of = `${JSON.stringify(period)} at ${instant}`;
  const [latest, earliest] = [oracle.latest(period, ms), oracle.earliest(period, ms)];
  const ours = latestDispatch(rules, 'ordinary', instant);
  compare(`latest dispatch, ${of}`, ours.at, iso(latest));
  const skipped = days ? oracle.skipped(period, dateOf(latest), dateOf(ms)) : [];
  compare(`skipped, ${of}`, daysNamed(ours.derivation).join(), skipped.join());
  compare(`earliest meeting, ${of}`, earliestMeeting(rules, 'ordinary', instant).at, iso(earliest));
  compare(`earliest end, ${of}`, earliestEnd(rules, noticeOf(rules), instant).at, iso(days ? earliest - 1 : earliest));
  const start = days ? oracle.latest(period, ms + 1) : latest;
  compare(`latest start, ${of}`, latestStart(rules, noticeOf(rules), instant).at, iso(start));
  for (const dispatch of [latest, latest + 1, latest + MINUTE, latest - DAY, latest + DAY])
    compare(
      `lawful when sent ${iso(dispatch)}, ${of}`,
      isLawful(rules, 'ordinary', { dispatch: iso(dispatch), meeting: instant }).lawful,
      oracle.fits(period, dispatch, ms),
    );
  const wanted = { dispatch: instant, weekdays: [1, 2, 3], at: '16:00' };
  compare(`slot, ${of}`, nextSlot(rules, 'ordinary', wanted).at, iso(oracle.slot(period, ms, [1, 2, 3], '16:00')));
}

const noticeOf = (rules: CalendarRules) => rules.notices.ordinary!;

/** Every day that a derivation says was skipped. */
function daysNamed(lines: readonly Line[]): string[] {
  return lines.flatMap(({ code, params: { from, to = from } }) => {
    if (!/^(weekend|holiday|closed)\./.test(code)) return [];
    const dates = [String(from)];
    while (dates.at(-1)! < String(to)) dates.push(tomorrow(dates.at(-1)!));
    return dates;
  });
}

for (const set of RULE_SETS) {
  const rules = calendarRules.parse({ closedDays: set.closedDays, notices: { ordinary: set.period } });
  const oracle = new CalendarOracle(set.closedDays);
  for (let [date, number] = [FIRST, 0]; date <= LAST; [date, number] = [tomorrow(date), number + 1]) {
    compareDay(rules, oracle, date);
    for (const instant of instantsOn(date, number)) compareInstant(rules, oracle, set, instant);
  }
}
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
process.stdout.write(
  JSON.stringify({ zone, compared, differing: differences.length, differences: differences.slice(0, 20) }),
);
