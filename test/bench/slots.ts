import { NO_CALENDAR_RULES } from '../../src/domain/calendar/calendar-rules.js';
import { lawfulSlots, type SlotQuestion } from '../../src/domain/meetings/slot-search.js';

/** Goals in milliseconds by how many seats there are. */
const GOALS: readonly (readonly [seats: number, ms: number])[] = [
  [9, 20],
  [200, 200],
];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BEGIN = Date.parse('2025-03-03T08:00:00Z');
const iso = (ms: number) => new Date(ms).toISOString();

/** Sixty days on a half-hour grid; each seat is away four times, once for a whole week. */
function questionFor(count: number): SlotQuestion {
  const seats = Array.from({ length: count }, (_, n) => ({ seat: `${n}`, organisation: `${n % 30}`, chair: n === 0 }));
  const absences = seats.flatMap(({ seat }, n) =>
    [1, 2, 3, 7].map((length, k) => {
      const from = BEGIN + ((n * 7 + k * 13) % 60) * DAY;
      return { seat, from: iso(from), to: iso(from + (length === 7 ? 7 * DAY : length * HOUR)) };
    }),
  );
  return {
    rules: NO_CALENDAR_RULES,
    kind: 'extraordinary',
    dispatch: iso(BEGIN),
    window: { from: iso(BEGIN), to: iso(BEGIN + 60 * DAY) },
    ...{ lengthMinutes: 60, gridMinutes: 30, seats, absences, busy: [], quorum: Math.ceil(count / 2) },
  };
}

/** The middle of nine runs, after one that warms up. */
function median(question: SlotQuestion): { readonly ms: number; readonly slots: number } {
  const { length: slots } = lawfulSlots(question).slots;
  const runs = Array.from({ length: 9 }, () => {
    const begin = performance.now();
    lawfulSlots(question);
    return performance.now() - begin;
  });
  return { ms: runs.sort((one, other) => one - other)[4]!, slots };
}

const met = GOALS.map(([seats, goal]) => {
  const { ms, slots } = median(questionFor(seats));
  const name = `dates for ${seats} seats over 60 days, half-hourly: ${slots} lawful ones weighed`;
  process.stdout.write(`${ms <= goal ? 'met   ' : 'MISSED'} ${name.padEnd(82)} ${ms.toFixed(1).padStart(7)} ms   (goal ${goal})\n`); // prettier-ignore
  return ms <= goal;
});
process.exitCode = met.every(Boolean) ? 0 : 1;
