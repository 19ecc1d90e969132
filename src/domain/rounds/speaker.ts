import type { Actor } from '../workflow/facts.js';

/** In what capacity a seat is spoken for. The secretariat files what a seat has sent by other ways. */
export type Capacity = 'member' | 'substitute' | 'secretariat';

/** How the sender stands to the seat spoken for. */
export function capacityOf({ seats, seat }: Actor): Capacity {
  return seats.find((seating) => seating.seat === seat)?.as ?? 'secretariat';
}

/** A seat has one voice: a substitute is heard only where the member is silent. */
export function mayAnswerAfter(actor: Actor, answeredAs: Capacity | null): boolean {
  return capacityOf(actor) !== 'substitute' || answeredAs === null || answeredAs === 'substitute';
}

/** The seat spoken for; the engine has settled it before any guard is asked. */
export const seatOf = ({ seat }: Actor): string => seat ?? '';
