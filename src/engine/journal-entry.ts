import type { EventObject } from 'xstate';
import type { Facts } from '../domain/workflow/facts.js';
import type { EntryEffects } from './entry-effects.js';
import { hashOf } from './hash.js';
import type { Cause } from './work.js';

/** A journal entry as it is hashed and stored; the names are the columns'. Instants are ISO (UTC). */
export interface JournalEntry {
  readonly instance_id: string;
  readonly n: number;
  readonly recorded_at: string;
  readonly occurred_at: string;
  readonly person_id: string | null;
  readonly seat_id: string | null;
  readonly reason: string | null;
  readonly event: EventObject;
  readonly facts: Facts;
  readonly effects: EntryEffects;
  readonly states: readonly string[];
  readonly definition: number;
  readonly snapshot_hash: string;
  readonly cause: Cause | null;
  readonly previous_hash: string | null;
  readonly hash: string;
}

/** The hash of everything else in the entry; the previous entry's is part of it, which makes the journal a chain. */
export const hashOfEntry = (entry: Omit<JournalEntry, 'hash'>): string => hashOf(entry);
