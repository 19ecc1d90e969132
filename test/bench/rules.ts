import { measureLawfulDates } from './lawful-dates.js';
import { measureTallies } from './tally.js';

const TALLY_MS = 5;
const DATES_MS = 2_000;

function report(name: string, ms: number, goal: number): boolean {
  const met = ms <= goal;
  process.stdout.write(
    `${met ? 'met   ' : 'MISSED'} ${name.padEnd(82)} ${ms.toFixed(1).padStart(7)} ms   (goal ${goal})\n`,
  );
  return met;
}

const { committees, dates, ms } = measureLawfulDates();
const results = [
  ...measureTallies().map(([name, took]) => report(name, took, TALLY_MS)),
  report(`a year of lawful dates for ${committees} committees, ${dates} dates`, ms, DATES_MS),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
