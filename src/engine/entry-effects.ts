import type { Effect } from '../domain/workflow/read-effects.js';
import { hashOf } from './hash.js';

/** A slice row that a step makes; `k` numbers the rows of one slice within the entry. */
export interface NewRecord {
  readonly slice: string;
  readonly k: number;
  readonly body: unknown;
  readonly hash: string;
}

/** What becomes of a deadline. `dueAt` (ISO) and the event that it raises belong to one that is scheduled. */
export interface DeadlineOperation {
  readonly op: 'schedule' | 'cancel' | 'fire';
  readonly name: string;
  readonly dueAt?: string;
  readonly event?: string;
}

export interface LinkMade {
  readonly relation: string;
  readonly to: string;
  readonly inverse: string;
}

/** What a journal entry brought about, as it says itself. Slice rows are named with their hashes, so that a changed row shows. */
export interface EntryEffects {
  readonly records: readonly {
    readonly id: string;
    readonly slice: string;
    readonly k: number;
    readonly hash: string;
  }[];
  readonly announcements: readonly { readonly topic: string; readonly body: unknown }[];
  readonly deadlines: readonly DeadlineOperation[];
  readonly links: readonly LinkMade[];
  /** What the first entry brought into being. */
  readonly made?: { readonly lifecycle: string; readonly committee: string };
}

/** A row is bound to its instance and slice: moved elsewhere it no longer fits its hash. */
export const hashOfRecord = (instance: string, slice: string, body: unknown) => hashOf({ instance, slice, body });

/** The slice rows of a step, in the order the machine asked for them. */
export function recordsOf(instance: string, effects: readonly Effect[]): readonly NewRecord[] {
  const counts = new Map<string, number>();
  const rows = effects.flatMap((effect) =>
    effect.kind === 'record' ? effect.rows.map((body) => ({ slice: effect.slice, body })) : [],
  );
  return rows.map(({ slice, body }) => {
    const k = counts.get(slice) ?? 0;
    counts.set(slice, k + 1);
    return { slice, k, body, hash: hashOfRecord(instance, slice, body) };
  });
}

export function announcementsOf(effects: readonly Effect[]): EntryEffects['announcements'] {
  return effects.filter((effect) => effect.kind === 'announce').map(({ topic, body }) => ({ topic, body }));
}

/** In XState's order: leaving cancels, entering schedules; the alarm that rang is settled before both. */
export function deadlinesOf(effects: readonly Effect[], alarm: string | undefined): readonly DeadlineOperation[] {
  const rung: DeadlineOperation[] = alarm ? [{ op: 'fire', name: alarm }] : [];
  const asked = effects.flatMap((effect): DeadlineOperation[] => {
    if (effect.kind === 'schedule')
      return [{ op: 'schedule', name: effect.name, dueAt: effect.dueAt, event: effect.event }];
    return effect.kind === 'cancel' ? [{ op: 'cancel', name: effect.name }] : [];
  });
  return [...rung, ...asked];
}
