import { assertEvent } from 'xstate';
import type { BoundDecision } from '../../../src/domain/meetings/bound-decisions.js';
import type { MinutesDates } from '../../../src/domain/meetings/minutes-dates.js';
import type { PublicText } from '../../../src/domain/meetings/minutes-text.js';
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
  readonly boundDecisions?: readonly BoundDecision[];
  readonly unboundItems?: readonly string[];
  readonly publicText?: PublicText;
  readonly minutesDates?: MinutesDates;
}

/** Steps that have a date by the rules of procedure, in their order. */
export const timed = ['cleared', 'circulated', 'approved'] as const;
export type Timed = (typeof timed)[number];

export interface Context {
  readonly title: string;
  readonly heldAt: string | null;
  /** By when they are cleared, circulated and approved, by the rules of procedure; null where those say nothing. */
  readonly clearedDue: string | null;
  readonly circulatedDue: string | null;
  readonly approvedDue: string | null;
  /** The last step of which it has been said that it is late. */
  readonly rung: Timed | null;
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

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title = '', heldAt = null, sections = [], before, facts = noFacts } = input ?? {};
  const { cleared = null, circulated = null, approved = null } = (facts as Context['facts']).minutesDates ?? {};
  const dates = { clearedDue: cleared, circulatedDue: circulated, approvedDue: approved };
  const text = {
    version: 1,
    versionHash: versionHash({ sections, enclosures: [] }),
    materialVersion: 1,
    enclosures: 0,
  };
  const was = before?.approvedOn ? { decidedVersion: 1, decidedVersionHash: text.versionHash, decidedAt: before.approvedOn } : {}; // prettier-ignore
  return { title, heldAt, ...dates, rung: null, ...text, ...undecided, ...was, facts };
}

interface Args {
  readonly context: Context;
  readonly event: Event;
}

export function issued({ context, event }: Args): Partial<Context> {
  assertEvent(event, 'ISSUE_VERSION');
  const version = context.version + 1;
  const materialVersion = event.material ? version : context.materialVersion;
  return { version, versionHash: versionHash(event), materialVersion, enclosures: event.enclosures.length };
}

export function decided({ context, event }: Args): Partial<Context> {
  assertEvent(event, ['APPROVED', 'APPROVED_WITH_CORRECTIONS']);
  return { ...about(context, event), confirmer: event.confirmer };
}

/** Postponed or returned: that round has spoken, and there is no text to confirm. */
export function put({ context, event }: Args): Partial<Context> {
  assertEvent(event, ['POSTPONED', 'RETURNED']);
  return { ...about(context, event), confirmer: null };
}

/** What was written wrongly is put right in a version of its own: the one that was approved stays what was approved. */
export function rectifiedText({ context, event }: Args): Partial<Context> {
  assertEvent(event, 'RECTIFY_TEXT');
  return { version: context.version + 1, versionHash: versionHash(event), enclosures: event.enclosures.length };
}

/** It is said once of each step that it is late, wherever the minutes stand by then. */
export const rang = (step: Timed) => (): Partial<Context> => ({ rung: step });

type Decision = Pick<EventNamed<'APPROVED'>, 'round' | 'versionHash' | 'rectifies'>;

/** A rectified decision keeps the version and the day it was about, whatever the text has become since. */
function about(context: Context, { round, versionHash, rectifies }: Decision): Partial<Context> {
  if (rectifies) return {};
  const { version: decidedVersion, facts } = context;
  return { decidedBy: round, decidedVersion, decidedVersionHash: versionHash, decidedAt: facts.at };
}
