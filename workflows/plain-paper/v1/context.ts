import { assertEvent } from 'xstate';
import type { Lease } from '../../../src/domain/papers/lease.js';
import { versionHash } from '../../../src/domain/papers/version.js';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Event, EventNamed, Started } from './events.js';

/** Facts this lifecycle asks for. */
interface PaperFacts {
  readonly lease?: Lease | null;
  readonly remarkIds?: readonly string[];
  readonly undisposed?: number;
  readonly missingEnclosures?: readonly string[];
  readonly uploadedHashes?: readonly string[];
}

export interface Context {
  readonly title: string;
  readonly kind: Started['kind'];
  readonly number: string | null;
  /** The newest version, and the newest that changed what is asked for; 0 before the first. */
  readonly version: number;
  readonly versionHash: string | null;
  readonly materialVersion: number;
  readonly enclosures: number;
  /** The decision: which round, on which version, when, and who confirms the final text. */
  readonly decidedBy: string | null;
  readonly decidedVersion: number;
  readonly decidedVersionHash: string | null;
  readonly decidedAt: string | null;
  readonly confirmer: 'chair' | 'circulation' | 'meeting' | null;
  readonly facts: Facts & PaperFacts;
}

export type Input = Started & { readonly facts: Facts };

const undecided = { decidedBy: null, decidedVersion: 0, decidedVersionHash: null, decidedAt: null, confirmer: null };
const unwritten = { version: 0, versionHash: null, materialVersion: 0, enclosures: 0 };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title = '', kind = 'other', number = null, before, facts = noFacts } = input ?? {};
  return { title, kind, number, ...unwritten, ...undecided, ...(before && broughtIn(before)), facts };
}

/** A paper that is older than its journal: one version, approved where it says when. */
function broughtIn({ sections, approvedOn }: NonNullable<Started['before']>): Partial<Context> {
  const text = { version: 1, versionHash: versionHash({ sections, enclosures: [] }), materialVersion: 1 };
  if (approvedOn === undefined) return text;
  return { ...text, decidedVersion: 1, decidedVersionHash: text.versionHash, decidedAt: approvedOn };
}

interface Args {
  readonly context: Context;
  readonly event: Event;
}

/** The first version is material whatever its author says: nobody has seen another. */
export function issued({ context, event }: Args): Partial<Context> {
  assertEvent(event, 'ISSUE_VERSION');
  const version = context.version + 1;
  const materialVersion = event.material || version === 1 ? version : context.materialVersion;
  return { version, versionHash: versionHash(event), materialVersion, enclosures: event.enclosures.length };
}

export function decided({ context, event }: Args): Partial<Context> {
  assertEvent(event, ['APPROVED', 'APPROVED_WITH_CORRECTIONS']);
  return { ...about(context, event), confirmer: event.confirmer };
}

/** Noted, discussed, postponed or returned: that round has spoken, and there is no text to confirm. */
export function put({ context, event }: Args): Partial<Context> {
  assertEvent(event, ['NOTED', 'DISCUSSED', 'POSTPONED', 'RETURNED']);
  return { ...about(context, event), confirmer: null };
}

export const takenUp = (): Partial<Context> => ({ decidedBy: null });

type Decision = Pick<EventNamed<'APPROVED'>, 'round' | 'versionHash' | 'rectifies'>;

/** A rectified decision keeps the version and the day it was about, whatever the text has become since. */
function about(context: Context, { round, versionHash, rectifies }: Decision): Partial<Context> {
  if (rectifies) return {};
  const { version: decidedVersion, facts } = context;
  return { decidedBy: round, decidedVersion, decidedVersionHash: versionHash, decidedAt: facts.at };
}
