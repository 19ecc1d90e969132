import type { Bilingual } from '../workflow/bilingual.js';
import type { CalendarRules } from './calendar-rules.js';
import type { Chain, ChainStep } from './chain-rules.js';
import { line, named, type Line } from './derivation.js';
import { iso } from './local-time.js';
import { limitOf } from './period-arithmetic.js';
import { periodLines } from './period-lines.js';
import type { Dated } from './periods.js';

export interface ChainDate extends Dated {
  readonly key: string;
  readonly label: Bilingual;
}

/**
 * When each step of a chain is due, or at the earliest over where it is a minimum; a step after another is counted from
 * when that one is due.
 * @throws RangeError for a chain that the rules do not have.
 */
export function chainDates(rules: CalendarRules, key: string, start: string): readonly ChainDate[] {
  let previous = start;
  return chainOf(rules, key).steps.map((step) => {
    const date = dateOf(rules, step, step.after === 'start' ? start : previous);
    previous = date.at;
    return date;
  });
}

export function chainOf(rules: CalendarRules, key: string): Chain {
  const chain = rules.chains.find((each) => each.key === key);
  if (!chain) throw new RangeError(`The rules have no chain ${key}.`);
  return chain;
}

function dateOf(rules: CalendarRules, { key, label, within, minimum }: ChainStep, from: string): ChainDate {
  const limit = limitOf(rules, within, Date.parse(from));
  const at = iso(limit.at);
  const lines = periodLines(rules, within, limit, 'period.rule', 'limit');
  return { key, label, at, derivation: [...lines, chainLine(minimum ? 'chain.ends' : 'chain.due', label, { at })] };
}

export const chainLine = (
  code: 'chain.due' | 'chain.ends' | 'chain.late' | 'chain.takes' | 'chain.missed',
  label: Bilingual,
  params: Readonly<Record<string, string>>,
): Line => line(code, { ...named('step', label), ...params });
