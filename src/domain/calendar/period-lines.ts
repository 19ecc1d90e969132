import type { CalendarRules } from './calendar-rules.js';
import { counts, skipsDays } from './counting.js';
import { dayOff } from './day-status.js';
import { textOfDay, type Day } from './days.js';
import type { DayOff } from './days-off.js';
import { line, type Code, type Line } from './derivation.js';
import type { Reckoned } from './period-arithmetic.js';
import type { Period, Unit } from './period.js';

/** How a period was counted: the rule, which days count, and those that were skipped. */
export function periodLines(
  rules: CalendarRules,
  period: Period,
  { days, countedAs }: Reckoned,
  rule: Code,
  way: 'before' | 'limit',
): readonly Line[] {
  const lines = [line(rule, { amount: period.amount, unit: period.unit })];
  if (days === null) return period.amount === 0 ? lines : [...lines, line('hours.elapsed')];
  lines.push(line(`${way}.${period.days}`));
  if (period.cutOff !== null) lines.push(line('cutOff', { cutOff: period.cutOff }));
  if (countedAs !== undefined) lines.push(line('start.counted', { day: textOfDay(countedAs) }));
  return skipsDays(period.unit) ? [...lines, ...skippedLines(rules, period.unit, days)] : lines;
}

/** Every day that does not count, from the first on and before the second; those in a row for one reason together. */
export function skippedLines(rules: CalendarRules, unit: Unit, [first, end]: readonly [Day, Day]): Line[] {
  const lines: Line[] = [];
  for (let day = first; day < end; day++) {
    if (counts(rules, unit, day)) continue;
    const from = day;
    const off = dayOff(rules, day)!;
    while (day + 1 < end && !counts(rules, unit, day + 1) && dayOff(rules, day + 1) === off) day++;
    lines.push(dayOffLine(off, from, day));
  }
  return lines;
}

function dayOffLine({ why, name }: DayOff, first: Day, last: Day): Line {
  const [from, nameDa, nameEn] = [textOfDay(first), name.da, name.en];
  if (first === last) return line(`${why}.day`, { from, nameDa, nameEn });
  return line(`${why}.days`, { from, to: textOfDay(last), nameDa, nameEn });
}
