import type { AgendaEntry } from './agenda.js';
import { isUnder } from './item-number.js';
import type { RowOf } from './meeting-rows.js';

type Decision = Pick<RowOf<'itemDecision'>, 'item' | 'point'>;

/**
 * Items that nothing has been said of yet. An item is settled by what was said of the whole of it, of each of its
 * recommendation points, of the item above it, or of all items under it.
 */
export function openItems(agenda: readonly AgendaEntry[], decisions: readonly Decision[]): readonly AgendaEntry[] {
  const numbers = new Map(agenda.map(({ key, number }) => [key, number]));
  const whole = decisions.filter(({ point }) => point === null).map(({ item }) => item);
  const wholeNumbers = whole.flatMap((item) => numbers.get(item) ?? []);
  const saidOf = (item: AgendaEntry) =>
    whole.includes(item.key) ||
    wholeNumbers.some((above) => isUnder(item.number, above)) ||
    everyPoint(item, decisions);
  const settled = (item: AgendaEntry): boolean => saidOf(item) || childrenSettled(item);
  const childrenSettled = (item: AgendaEntry): boolean => {
    const under = agenda.filter(({ number }) => isUnder(number, item.number));
    return under.length > 0 && under.every(settled);
  };
  return agenda.filter((item) => !settled(item));
}

function everyPoint({ key, cover }: AgendaEntry, decisions: readonly Decision[]): boolean {
  const points = cover?.points.length ?? 0;
  const said = new Set(decisions.filter(({ item }) => item === key).map(({ point }) => point));
  return points > 0 && Array.from({ length: points }, (_, at) => at + 1).every((point) => said.has(point));
}
