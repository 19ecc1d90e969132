import { assertEvent } from 'xstate';
import type { BoundDecision } from '../../../src/domain/meetings/bound-decisions.js';
import type { MinutesDates, MinutesStep } from '../../../src/domain/meetings/minutes-dates.js';
import type { MinutesSections } from '../../../src/domain/meetings/minutes-text.js';
import type { Lease } from '../../../src/domain/papers/lease.js';
import { versionHash } from '../../../src/domain/papers/version.js';
import { noFacts, type Facts } from '../../../src/domain/workflow/facts.js';
import type { Event, EventNamed, Started } from './events.js';

/** Facts this lifecycle asks for. */
interface MinutesFacts {
  readonly lease?: Lease | null;
  readonly remarkIds?: readonly string[];
  readonly undisposed?: number;
  readonly missingEnclosures?: readonly string[];
  readonly uploadedHashes?: readonly string[];
  readonly minutesDates?: MinutesDates;
  readonly boundDecisions?: readonly BoundDecision[];
  readonly unboundItems?: readonly string[];
  readonly minutesSections?: MinutesSections;
}

/** By when each step is due by the rules of procedure; null where they say nothing. */
type Due = Readonly<Record<MinutesStep, string | null>>;

export interface Context extends Due {
  readonly title: string;
  readonly number: string | null;
  /** The meeting that they are of, when it is here; and when it was held. */
  readonly meeting: string | null;
  readonly heldAt: string;
  /** The last step of which has been said that it is late. */
  readonly rung: MinutesStep | null;
  /** The newest version, and the newest that changed what is asked for. */
  readonly version: number;
  readonly versionHash: string | null;
  readonly materialVersion: number;
  readonly enclosures: number;
  /** The approval: by which round, of which version, when, and who confirms the final text. */
  readonly decidedBy: string | null;
  readonly decidedVersion: number;
  readonly decidedVersionHash: string | null;
  readonly decidedAt: string | null;
  readonly confirmer: 'chair' | 'circulation' | 'meeting' | null;
  readonly facts: Facts & MinutesFacts;
}

export type Input = Started & { readonly facts: Facts };

const undecided = { decidedBy: null, decidedVersion: 0, decidedVersionHash: null, decidedAt: null, confirmer: null };

/** XState computes the first context once without input too. */
export function initial(input: Input | undefined): Context {
  const { title = '', number = null, meeting = null, heldAt = '', sections = [], before } = input ?? {};
  const facts: Context['facts'] = input?.facts ?? noFacts;
  const hash = versionHash({ sections, enclosures: [] });
  return {
    ...{ title, number, meeting, heldAt, ...dueBy(facts.minutesDates), rung: null },
    ...{ version: 1, versionHash: hash, materialVersion: 1, enclosures: 0 },
    ...undecided,
    ...(before && { decidedVersion: 1, decidedVersionHash: hash, decidedAt: before.approvedOn }),
    facts,
  };
}

const dueBy = ({ drafted, cleared, circulated, approved }: MinutesDates = {}): Due => ({
  drafted: drafted ?? null,
  cleared: cleared ?? null,
  circulated: circulated ?? null,
  approved: approved ?? null,
});

interface Args {
  readonly context: Context;
  readonly event: Event;
}

/** What is rectified asks nothing of anybody; those who have taken a position look again at what is material. */
export function issued({ context, event }: Args): Partial<Context> {
  assertEvent(event, ['ISSUE_VERSION', 'RECTIFY_TEXT']);
  const version = context.version + 1;
  const material = event.type === 'ISSUE_VERSION' && event.material;
  return {
    version,
    versionHash: versionHash(event),
    materialVersion: material ? version : context.materialVersion,
    enclosures: event.enclosures.length,
  };
}

export function decided({ context, event }: Args): Partial<Context> {
  assertEvent(event, ['APPROVED', 'APPROVED_WITH_CORRECTIONS']);
  return { ...about(context, event), confirmer: event.confirmer };
}

/** Postponed or returned: that round has spoken, but nothing is approved and there is no text to confirm. */
export function put({ context, event }: Args): Partial<Context> {
  assertEvent(event, ['POSTPONED', 'RETURNED']);
  return { ...about(context, event), confirmer: null };
}

/** It is said once of each step that it is late, wherever the minutes stand by then. */
export const rang = (step: MinutesStep) => (): Partial<Context> => ({ rung: step });

type Decision = Pick<EventNamed<'APPROVED'>, 'round' | 'versionHash' | 'rectifies'>;

/** A rectified decision keeps the version and the day it was about, whatever the text has become since. */
function about(context: Context, { round, versionHash, rectifies }: Decision): Partial<Context> {
  if (rectifies) return {};
  const { version: decidedVersion, facts } = context;
  return { decidedBy: round, decidedVersion, decidedVersionHash: versionHash, decidedAt: facts.at };
}
