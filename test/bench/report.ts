import type { Measured } from './measure.js';

export interface Report {
  readonly rates: Readonly<Record<'floor8' | 'ours8' | 'floor32' | 'ours32', Measured>>;
  readonly sizes: Readonly<Record<'small' | 'large', Measured>>;
  readonly crowds: Readonly<Record<'nine' | 'thousand', Measured>>;
  /** Round trips to the database for each position. */
  readonly trips: number;
}

interface Goal {
  readonly what: string;
  readonly found: number;
  readonly holds: boolean;
  readonly goal: string;
}

function goalsOf({ rates, sizes }: Report): readonly Goal[] {
  const ratio = rates.ours32.rate / rates.floor32.rate;
  const spread = rates.ours32.p99 / rates.ours32.p50;
  const size = sizes.large.rate / sizes.small.rate;
  return [
    { what: 'ratio to the floor, 32 clients', found: ratio, holds: ratio >= 0.5, goal: 'at least 0.5' },
    { what: 'p99 to p50, 32 clients', found: spread, holds: spread <= 4, goal: 'at most 4' },
    { what: '100,000 instances to 1,000', found: size, holds: size >= 0.9, goal: 'at least 0.9' },
  ];
}

const round = (value: number) => Math.round(value * 100) / 100;

const line = (name: string, { rate, p50, p99, operations }: Measured) =>
  `${name.padEnd(34)} ${rate.toFixed(0).padStart(7)}/s   p50 ${p50.toFixed(1).padStart(6)} ms   p99 ${p99.toFixed(1).padStart(6)} ms   of ${operations}`;

/** Prints the figures, as a table or as JSON; answers whether the goals were met. */
export function printReport(report: Report, json: boolean): boolean {
  const goals = goalsOf(report);
  const ratio8 = round(report.rates.ours8.rate / report.rates.floor8.rate);
  const ratio32 = round(report.rates.ours32.rate / report.rates.floor32.rate);
  if (json) process.stdout.write(`${JSON.stringify({ ...report, ratio: ratio32, ratio8, goals }, null, 2)}\n`);
  else process.stdout.write(`${asTable(report, ratio8, ratio32, goals)}\n`);
  return goals.every(({ holds }) => holds);
}

function asTable(
  { rates, sizes, crowds, trips }: Report,
  ratio8: number,
  ratio32: number,
  goals: readonly Goal[],
): string {
  return [
    line('bare floor, 8 clients', rates.floor8),
    line('positions over HTTP, 8 clients', rates.ours8) + `   ratio ${ratio8}`,
    line('bare floor, 32 clients', rates.floor32),
    line('positions over HTTP, 32 clients', rates.ours32) + `   ratio ${ratio32}`,
    line('among 1,000 rounds, 32 clients', sizes.small),
    line('among 100,000 rounds, 32 clients', sizes.large),
    line('nine seats of a round at once', crowds.nine),
    line('one round of 1,000 seats, 32 clients', crowds.thousand),
    `round trips to the database for each position: ${trips.toFixed(2)}`,
    ...goals.map(({ what, found, holds, goal }) => `${holds ? 'met   ' : 'MISSED'} ${what}: ${round(found)} (${goal})`),
  ].join('\n');
}
