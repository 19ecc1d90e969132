import type { MeetingRecord } from '../../domain/meetings/meeting-record.js';
import type { RowOf } from '../../domain/meetings/meeting-rows.js';

/** A correction that a decision asked for; `item` is the number it was said under, in whatever words. */
export interface DecidedCorrection extends Omit<RowOf<'noted'>, 'person'> {
  readonly item: string;
}

/**
 * The record with corrections that were decided without having been noted before: each under the item that its origin names, else
 * under the first that one of its papers was decided under.
 */
export function withCorrections(record: MeetingRecord, decided: readonly DecidedCorrection[]): MeetingRecord {
  const noted = new Set(record.items.flatMap((item) => item.noted.map(({ key }) => key)));
  const missing = decided.filter(({ key }) => !noted.has(key)).map((one) => ({ ...one, item: placeOf(one, record), person: null })); // prettier-ignore
  const items = record.items.map((item) => ({ ...item, noted: [...item.noted, ...missing.filter((one) => one.item === item.key)] })); // prettier-ignore
  return { ...record, items };
}

function placeOf({ item: number, papers }: DecidedCorrection, { items }: MeetingRecord): string {
  const named = items.find((item) => item.number === number);
  const decided = items.find((item) => item.decisions.some((one) => one.papers.some((paper) => papers.includes(paper))));
  return (named ?? decided)?.key ?? '';
} // prettier-ignore
