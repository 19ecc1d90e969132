import { begin, decide, revive, type Decision, type StoredSnapshot } from '../../domain/workflow/decide.js';
import type { Lifecycle } from '../../domain/workflow/lifecycle.js';
import { announcementsOf, deadlinesOf, recordsOf, type EntryEffects } from '../entry-effects.js';
import type { JournalEntry } from '../journal-entry.js';

/** What a journal says, decided once more from its events and facts. */
export interface Retold {
  readonly decision: Decision;
  /** The effects as they should stand in the entry; ids of rows are taken from it, since they are made up. */
  readonly effects: EntryEffects;
}

/** Decides one entry again on the snapshot that the entry before left; the first one begins. */
export function retell(lifecycle: Lifecycle, before: StoredSnapshot | null, entry: JournalEntry): Retold {
  const decision = before
    ? decide(lifecycle, revive(lifecycle, before, entry.facts), entry.event)
    : begin(lifecycle, entry.event, entry.facts);
  return { decision, effects: effectsOf(lifecycle, entry, decision) };
}

function effectsOf(lifecycle: Lifecycle, entry: JournalEntry, { effects }: Decision): EntryEffects {
  const rang = entry.effects.deadlines.find(({ op }) => op === 'fire')?.name;
  const records = recordsOf(entry.instance_id, effects).map(({ slice, k, hash }, index) => ({
    id: entry.effects.records[index]?.id ?? 'missing',
    slice,
    k,
    hash,
  }));
  return {
    records,
    announcements: announcementsOf(effects),
    deadlines: deadlinesOf(effects, rang),
    links: entry.effects.links,
    ...(entry.effects.made && { made: { ...entry.effects.made, lifecycle: lifecycle.key } }),
  };
}
