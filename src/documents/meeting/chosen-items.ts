import type { SeenRecord } from '../../domain/meetings/closed-items.js';
import { isUnder } from '../../domain/meetings/item-number.js';
import { refused } from '../../http/refused.js';

/**
 * Only the items that were chosen, each by its number or key, and what stands under them.
 * @throws Refused with 422 when none is chosen, or one is not on the agenda.
 */
export function chosenItems(record: SeenRecord, chosen: readonly string[]): SeenRecord {
  const known = record.items.flatMap(({ number, key }) => [number, key]);
  const strange = chosen.filter((one) => !known.includes(one));
  if (chosen.length === 0) throw nothingChosen();
  if (strange.length > 0) throw notOnAgenda(strange);
  const tops = record.items.filter(({ number, key }) => chosen.includes(number) || chosen.includes(key));
  const isChosen = (number: string) => tops.some((top) => top.number === number || isUnder(number, top.number));
  return { ...record, items: record.items.filter(({ number }) => isChosen(number)) };
}

const nothingChosen = () =>
  refused(422, 'no-items-chosen', {
    da: 'Vælg i «items», hvilke punkter udskriften omfatter, for eksempel items=2.1,2.3.',
    en: 'Choose in “items” which items the extract has, for example items=2.1,2.3.',
  });

const notOnAgenda = (items: readonly string[]) =>
  refused(
    422,
    'items-not-on-agenda',
    { da: 'Disse punkter står ikke på dagsordenen: {items}.', en: 'These items are not on the agenda: {items}.' },
    { params: { items: items.join(', ') } },
  );
