import { identify, type Identity } from './identify.js';
import type { Store } from './store.js';

/** How many are remembered: about 1 MB. */
const CAPACITY = 10_000;

/** Which lifecycle and version an instance stands on; it never changes, so it is asked for once. */
export class Identities {
  private readonly known = new Map<string, Identity>();

  async of(db: Store, instance: string): Promise<Identity | undefined> {
    const known = this.known.get(instance);
    if (known) return known;
    const found = await identify(db, instance);
    if (found) this.remember(instance, found);
    return found;
  }

  private remember(instance: string, identity: Identity): void {
    const oldest = this.known.size >= CAPACITY ? this.known.keys().next().value : undefined;
    if (oldest !== undefined) this.known.delete(oldest);
    this.known.set(instance, identity);
  }
}
