import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 50;

/** Looks again and again until what is seen holds, and gives it; says what it saw last when patience ends. */
export async function eventually<T>(what: string, look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  for (const end = Date.now() + 40_000; ; await sleep(LOOK_MS)) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (Date.now() > end) throw new Error(`${what} did not come about; last seen: ${JSON.stringify(seen)}`);
  }
}
