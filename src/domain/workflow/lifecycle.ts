import type { AnyStateMachine } from 'xstate';
import type { ZodType } from 'zod';
import type { Bilingual, Params } from './bilingual.js';
import type { Role } from './facts.js';
import type { Guards, Step } from './guard.js';

/** An event that people send, that a linked instance tells, or both. */
export interface EventDefinition {
  readonly label: Bilingual;
  /** Who may send it; empty when it is only told. Fine rights ("the one named in the decision") are guards. */
  readonly by: readonly Role[];
  /** May arrive by `tell`. */
  readonly told?: boolean;
  /** It speaks for a seat: the sender holds it (member, substitute), or is the secretariat and files on its behalf. */
  readonly forSeat?: boolean;
  /** A strict zod object; the parsed fields lie flat in the event beside `type`. */
  readonly payload: ZodType;
  /** Facts that its records, tells, starts or assigns read; those of its guards are added by the engine. */
  readonly needs?: readonly string[];
}

/** Whether an event puts right what was recorded wrongly (law 8): its label says so, to people as to programs. */
export const isRectification = ({ label }: Pick<EventDefinition, 'label'>): boolean => label.da.startsWith('Berigtig');

/** How instances of this lifecycle come to be. */
export interface StartDefinition {
  readonly by: readonly Role[];
  /** True when another lifecycle's `start` effect may make one. */
  readonly told?: boolean;
  readonly payload: ZodType;
  readonly needs?: readonly string[];
  /** Named guard over the payload, `linked` and facts of scope committee; the event is then `xstate.init` with the payload. */
  readonly guard?: string;
}

/** A typed tie to other instances, made at the start. `inverse` is its name seen from there. */
export interface LinkDefinition {
  readonly inverse: string;
  readonly lifecycles: readonly string[];
  readonly min: number;
  readonly max?: number;
  /**
   * May lead to the committee that set this one up. Without it a link leads to the same committee or a group of it: what is tied
   * may be told things, and a group tells its steering group nothing.
   */
  readonly upwards?: boolean;
}

export type Row = Readonly<Record<string, unknown>>;

/** Rows of one slice; `row` names the fields that every row has. Pure: (context, event) in, rows out. */
export interface RecordDefinition {
  readonly label: Bilingual;
  readonly row: ZodType;
  readonly rows: (step: Step) => readonly Row[];
}

/** Who hears of it and what they read. The notifications slice resolves the audience when it delivers. */
export interface AnnouncementDefinition {
  readonly to: Audience;
  readonly subject: Bilingual;
  readonly params?: (step: Step) => Params;
}

/**
 * `electorate`: all who hold a seat that the instance asked; `missing`: those of them that have not answered;
 * `nudged`: those of the missing whom this step has reminded; `owner`: whoever the instance waits for by the `organisation` or the
 * `owner` in its context, a seat, an organisation or the secretariat; `chair`, `secretariat`;
 * `committee`: everybody with a role there; `organisation`: all who hold a seat of the `organisation` in the instance's context, the chair
 * and the secretariat; `nominee`: the person with the `email` in its context; `group`: everybody in the group's committee, its `body`.
 */
export type Audience =
  | 'electorate'
  | 'missing'
  | 'nudged'
  | 'owner'
  | 'chair'
  | 'secretariat'
  | 'committee'
  | 'organisation'
  | 'nominee'
  | 'group';

/** An instance that a step brings into being, in the same commit. `links` maps a relation to the ids tied by it. */
export interface StartRequest {
  readonly input: Row;
  readonly links: Readonly<Record<string, readonly string[]>>;
}

/** Everything the engine knows of a lifecycle: one such value a version folder, listed in `workflows/index.ts`. */
export interface Lifecycle {
  readonly key: string;
  readonly version: number;
  readonly label: Bilingual;
  readonly machine: AnyStateMachine;
  /** A label for every state, by dotted path. */
  readonly states: Readonly<Record<string, Bilingual>>;
  readonly start: StartDefinition;
  readonly links: Readonly<Record<string, LinkDefinition>>;
  readonly events: Readonly<Record<string, EventDefinition>>;
  readonly guards: Guards;
  readonly records: Readonly<Record<string, RecordDefinition>>;
  readonly announcements: Readonly<Record<string, AnnouncementDefinition>>;
  /** The payload of a told event for one target; null passes that target over. Without an entry the event has no payload. */
  readonly tells: Readonly<Record<string, (step: Step, target: string) => Row | null>>;
  readonly starts: Readonly<Record<string, (step: Step) => readonly StartRequest[]>>;
}

/** Checks a lifecycle's type where it is written. What types cannot see is checked when the program starts. */
export const defineLifecycle = (lifecycle: Lifecycle): Lifecycle => lifecycle;
