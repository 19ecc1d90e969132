import { rowsOf, type StoredRow } from '../../domain/meetings/agenda.js';
import type { MeetingRecord } from '../../domain/meetings/meeting-record.js';

/** Letters that tell people when and where; the last one sent holds. */
const CONVENING: readonly string[] = ['notice', 'moved', 'cancelled'];

/** The last letter that convened the meeting, moved it or called it off. */
export const lastLetter = ({ dispatches }: Pick<MeetingRecord, 'dispatches'>) =>
  dispatches.findLast(({ kind }) => CONVENING.includes(kind));

/** What had been recorded when that letter went out, so that a notice reads as it was sent; everything before the first one. */
export function rowsAtLetter(rows: readonly StoredRow[]): readonly StoredRow[] {
  const sent = rowsOf(rows, 'dispatch').findLast(({ body }) => CONVENING.includes(body.kind));
  return sent === undefined ? rows : rows.filter(({ n }) => n <= sent.n);
}
