import { dayOf } from '../../../src/domain/programme/day.js';
import { itemOf } from './agenda.guards.js';
import type { Context } from './context.js';
import type { Decide } from './events.js';

/** What a decision is known by: its own key, else what it is about. */
export const decisionKey = ({ key, items, point }: Pick<Decide, 'key' | 'items' | 'point'>): string =>
  key ?? `${items.join('+')}${point === undefined ? '' : `/${point}`}`;

/** Where something was said, as registers and rounds tell of it: the day is that in Denmark. */
export function occasionOf(context: Context, items: readonly string[]) {
  const { title, starts, facts } = context;
  const numbers = items.flatMap((key) => itemOf(context, key)?.number ?? []);
  return { meeting: title, item: numbers.join(', '), date: dayOf(starts ?? facts.at) };
}
