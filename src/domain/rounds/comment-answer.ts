import type { SeatEntry } from './seat-history.js';

/** What a seat has answered in a comment round, as far as it counts. */
export interface CommentAnswer {
  readonly kind: 'remarks' | 'noRemarks';
  readonly remarks: number;
  readonly late: boolean;
  /** The newest of its answers: who gave it and when. */
  readonly newest: SeatEntry;
}

/** The answers of a seat that no later rectification has struck, taken together; null when there is none. */
export function commentAnswer(entries: readonly SeatEntry[]): CommentAnswer | null {
  const struck = entries.findLast(({ slice }) => slice === 'rectification')?.n ?? 0;
  const answers = entries.filter(({ slice, n }) => slice === 'answer' && n > struck);
  const newest = answers.at(-1);
  if (!newest) return null;
  const first = answers.findLastIndex(({ body }) => body.replaces === true);
  const remarks = answers.slice(Math.max(0, first)).reduce((sum, { body }) => sum + Number(body.remarks), 0);
  return { kind: remarks > 0 ? 'remarks' : 'noRemarks', remarks, late: newest.body.late === true, newest };
}

/** Since when a seat has been asked for remarks in vain; null once it has answered. */
export function remarksAwaitedSince(entries: readonly SeatEntry[]): string | null {
  if (commentAnswer(entries)) return null;
  return entries.findLast(({ slice }) => slice === 'invitation' || slice === 'rectification')?.at ?? null;
}
