import type { CalendarRules } from './calendar-rules.js';
import type { ChainStep } from './chain-rules.js';
import { chainDates, chainLine, chainOf } from './chains.js';
import type { Line } from './derivation.js';
import { iso } from './local-time.js';
import { limitOf } from './period-arithmetic.js';

/** Instants (ISO, UTC) at which steps of a chain have happened, by their key. */
export type Happened = Readonly<Record<string, string>>;

export interface ChainWarning {
  /** Keys of the steps that can no longer be in time. */
  readonly missed: readonly string[];
  /** Which steps were late, which still take their time, and what that makes impossible; empty when all is well. */
  readonly derivation: readonly Line[];
}

/** Where a chain has got so far, in milliseconds since 1970, and what was found on the way. */
interface Progress {
  readonly reached: number;
  readonly late: readonly Line[];
  readonly takes: readonly Line[];
  readonly missed: readonly { readonly key: string; readonly line: Line }[];
}

/**
 * What can no longer be met after what has happened: a step due before those ahead of it can be done. Steps that are no
 * minimum can be done at once; only due dates counted from the start can be missed, the others move along.
 * @throws RangeError for a chain that the rules do not have.
 */
export function chainWarning(rules: CalendarRules, key: string, start: string, happened: Happened): ChainWarning {
  const dates = chainDates(rules, key, start);
  const first: Progress = { reached: Date.parse(start), late: [], takes: [], missed: [] };
  const end = chainOf(rules, key).steps.reduce((progress, step, at) => {
    const due = step.minimum || step.after === 'previous' ? null : dates[at]!.at;
    const when = happened[step.key];
    return when === undefined ? ahead(rules, progress, step, start, due) : past(progress, step, when, due);
  }, first);
  if (end.late.length + end.missed.length === 0) return { missed: [], derivation: [] };
  const takes = end.missed.length > 0 ? end.takes : [];
  return {
    missed: end.missed.map((each) => each.key),
    derivation: [...end.late, ...takes, ...end.missed.map((each) => each.line)],
  };
}

function past(progress: Progress, { label }: ChainStep, at: string, due: string | null): Progress {
  const reached = Date.parse(at);
  const isLate = due !== null && reached > Date.parse(due);
  return {
    ...progress,
    reached,
    late: isLate ? [...progress.late, chainLine('chain.late', label, { due, at })] : progress.late,
  };
}

function ahead(rules: CalendarRules, progress: Progress, step: ChainStep, start: string, due: string | null): Progress {
  if (step.minimum) return lasting(rules, progress, step, start);
  if (due === null || progress.reached <= Date.parse(due)) return progress;
  const text = chainLine('chain.missed', step.label, { due, at: iso(progress.reached) });
  return { ...progress, missed: [...progress.missed, { key: step.key, line: text }] };
}

function lasting(
  rules: CalendarRules,
  progress: Progress,
  { within, after, label }: ChainStep,
  start: string,
): Progress {
  const end = limitOf(rules, within, after === 'start' ? Date.parse(start) : progress.reached).at;
  const reached = Math.max(progress.reached, end);
  return { ...progress, reached, takes: [...progress.takes, chainLine('chain.takes', label, { at: iso(end) })] };
}
