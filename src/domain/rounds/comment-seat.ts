import type { Capacity } from './speaker.js';

/** How the seat spoken for stands in a comment round; null when it was not asked. */
export interface CommentSeat {
  readonly answeredAs: Capacity | null;
}

type Row = Readonly<Record<string, unknown>>;

/** Rows of `fact_comment_seat`: one for each seat the sender may speak for. */
export function commentSeat(rows: readonly Row[], seat: string | null): CommentSeat | null {
  const row = rows.find(({ seat_id }) => seat_id === seat);
  return row ? { answeredAs: row.answered_as as Capacity | null } : null;
}
