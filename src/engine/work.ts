import type { EventObject } from 'xstate';
import type { StoredSnapshot } from '../domain/workflow/decide.js';
import type { Actor } from '../domain/workflow/facts.js';
import type { Row } from '../domain/workflow/lifecycle.js';
import type { Loaded } from './load.js';

/** The journal entry that brought another one about. */
export interface Cause {
  readonly instance: string;
  readonly n: number;
}

interface WorkItem {
  readonly cause: Cause | null;
  /** How many tells lie between this item and the command. */
  readonly depth: number;
}

/** An event for an instance. */
export interface EventWork extends WorkItem {
  readonly kind: 'event';
  readonly instance: string;
  readonly event: EventObject;
  /** The instance, where the command has already loaded it. */
  readonly loaded?: Loaded;
  /** Name of the deadline that rang: taken even where the machine passes it over; any other event is refused there. */
  readonly alarm?: string;
}

/** An instance to be started. */
export interface StartWork extends WorkItem {
  readonly kind: 'start';
  readonly id: string;
  readonly lifecycle: string;
  readonly committee: string;
  readonly input: Row;
  readonly links: Readonly<Record<string, readonly string[]>>;
}

/** One item of a command's work-list. */
export type Work = EventWork | StartWork;

/** An instance as it stands inside a command, written or not yet. */
export interface Standing {
  readonly id: string;
  readonly lifecycle: string;
  readonly definition: number;
  readonly committee: string;
  /** Number of its newest journal entry; 0 before the first. */
  readonly revision: number;
  readonly states: readonly string[];
  readonly status: string;
  readonly title: string;
  readonly snapshot: StoredSnapshot | null;
  readonly headHash: string | null;
}

/** What all entries of one command share. Instants are ISO. */
export interface Circumstances {
  readonly actor: Actor;
  readonly reason: string | null;
  readonly recordedAt: string;
  readonly occurredAt: string;
}
