import type { Report } from '../play/report.js';
import type { Paint } from './paint.js';

/** The end of a replay in words: what did not hold and where, what ran, and how long it took. */
export function tellReport(report: Report, paint: Paint): string {
  const { expectations, mutations, failures, jobs, backend, milliseconds } = report;
  const queues = Object.entries(jobs).map(([queue, count]) => `${queue} ${count}`);
  const lines = [
    '',
    ...failures.map(({ place, about, expected, found }) =>
      paint.bad(`${place}: ${about}: expected ${shown(expected)}, found ${shown(found)}`),
    ),
    verdict(report, paint),
    `Jobs run (BullMQ on ${backend === 'redis' ? 'Redis' : 'PostgreSQL'}): ${queues.join(', ')}.`,
    ...(mutations ? [`Mutations caught: ${mutations.caught} of ${mutations.total}.`] : []),
    `${(milliseconds / 1000).toFixed(1)} s. ${expectations.refusals} of the expectations are refusals.`,
  ];
  return lines.join('\n');
}

function verdict({ expectations: { met, total }, passed }: Report, paint: Paint): string {
  const text = `Expectations met: ${met} of ${total}.`;
  return paint.bold(passed ? paint.good(text) : paint.bad(text));
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
