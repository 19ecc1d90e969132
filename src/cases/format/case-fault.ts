import { placed, type Place } from './document.js';

/** Something in a case file that does not hold. */
export interface Fault {
  readonly place: Place;
  readonly reason: string;
}

/** A case file cannot be used. The message has one line a fault, with its place. */
export class CaseFaults extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ place, reason }) => `${placed(place)}: ${reason}`).join('\n'));
    this.name = 'CaseFaults';
  }
}
