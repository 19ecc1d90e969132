import type { Actor } from '../workflow/facts.js';

/** What a committee's seats are known by here. */
interface Seat {
  readonly seat: string;
  readonly organisation: string;
}

/** Whether somebody speaks for the owner: holds the seat, or one of the organisation; or is the secretariat that owns it. */
export function speaksForOwner({ seats, roles }: Actor, owner: string | null): boolean {
  if (owner === 'secretariat') return roles.includes('secretariat');
  return seats.some(({ seat, organisation }) => seat === owner || organisation === owner);
}

/** Whether the committee has such a seat, or a seat of such an organisation. */
export const isKnownOwner = (owner: string, seats: readonly Seat[]): boolean =>
  owner === 'secretariat' || seats.some(({ seat, organisation }) => seat === owner || organisation === owner);

/** Whether somebody leads the committee's work: then they may settle what others own. */
export const leads = ({ roles }: Actor): boolean => roles.includes('secretariat') || roles.includes('chair');
