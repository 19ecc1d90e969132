import { initialTransition, transition, type AnyMachineSnapshot, type EventObject, type StateValue } from 'xstate';
import type { Facts } from './facts.js';
import type { Lifecycle } from './lifecycle.js';
import { readEffects, type Effect } from './read-effects.js';
import { leafPaths } from './states.js';

/** A snapshot as it is stored: XState's persisted form, the facts of the step taken out. Pure JSON. */
export type StoredSnapshot = Readonly<Record<string, unknown>> & {
  readonly context: Readonly<Record<string, unknown>>;
};

/** What a step comes to: the next snapshot and what is to be done, all as data. */
export interface Decision {
  readonly snapshot: StoredSnapshot;
  readonly states: readonly string[];
  readonly status: string;
  readonly title: string;
  readonly effects: readonly Effect[];
}

/** Values as they will be read back, so that a decision can never hang on something that JSON drops. */
export const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Lays the facts in the context of a stored snapshot and gives it back its life. */
export function revive(lifecycle: Lifecycle, stored: StoredSnapshot, facts: Facts): AnyMachineSnapshot {
  const laid = { ...stored, context: { ...stored.context, facts } };
  return lifecycle.machine.restoreSnapshot(laid as never, {} as never) as AnyMachineSnapshot;
}

/** Whether the event can do anything here. XState ignores an unmatched event, so this must be asked before {@link decide}. */
export const accepts = (snapshot: AnyMachineSnapshot, event: EventObject): boolean =>
  snapshot.status === 'active' && snapshot.can(event);

/**
 * The step itself, from a snapshot that was revived with its facts. The caller has asked {@link accepts}, or sends an alarm,
 * which a machine may pass over.
 */
export function decide(lifecycle: Lifecycle, snapshot: AnyMachineSnapshot, event: EventObject): Decision {
  const [next, actions] = transition(lifecycle.machine, snapshot as never, event);
  const { facts } = snapshot.context as { facts: Facts };
  return conclude(lifecycle, next as AnyMachineSnapshot, readEffects(lifecycle, actions, event, facts));
}

/** The first step of an instance. `input` is the parsed payload of its start. */
export function begin(lifecycle: Lifecycle, input: Readonly<Record<string, unknown>>, facts: Facts): Decision {
  const [first, actions] = initialTransition(lifecycle.machine, { ...input, facts });
  const event = { ...input, type: 'xstate.init' };
  return conclude(lifecycle, first as AnyMachineSnapshot, readEffects(lifecycle, actions, event, facts));
}

/** Characters of a snapshot as JSON. Texts are slice rows; what a machine remembers is scalars and ids. */
const LARGEST_SNAPSHOT = 2_048;

/** @throws when the machine remembers more than it should: that is a bug of the lifecycle. */
function conclude(lifecycle: Lifecycle, next: AnyMachineSnapshot, effects: readonly Effect[]): Decision {
  const persisted = lifecycle.machine.getPersistedSnapshot(next) as unknown as StoredSnapshot;
  const context = { ...persisted.context, facts: undefined };
  const text = JSON.stringify({ ...persisted, context });
  if (text.length > LARGEST_SNAPSHOT)
    throw new Error(
      `${lifecycle.key} v${lifecycle.version} remembers ${text.length} characters, more than ${LARGEST_SNAPSHOT}`,
    );
  const snapshot = JSON.parse(text) as StoredSnapshot;
  const title = snapshot.context.title as string;
  return { snapshot, states: leafPaths(next.value as StateValue), status: next.status, title, effects };
}
