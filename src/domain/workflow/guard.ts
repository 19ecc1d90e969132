import type { Bilingual, Params } from './bilingual.js';
import type { Facts, Role } from './facts.js';

/** What guards, records and tells look at: the machine's context (facts inside) and the event that is weighed. */
export interface Step<Context = unknown, Event = unknown> {
  readonly context: Context & { readonly facts: Facts };
  readonly event: Event;
}

/** A named condition: a total predicate over facts and context, and the sentence for the one who is refused. */
export interface Guard<Context = unknown, Event = unknown> {
  /** Facts it reads from `context.facts`, besides the standard ones. */
  readonly needs?: readonly string[];
  /** Payload fields it reads: without them the answer to "may I?" is "depends". */
  readonly input?: readonly string[];
  test(step: Step<Context, Event>): boolean;
  params?(step: Step<Context, Event>): Params;
  /** Why it is refused. */
  readonly sentence: Bilingual;
  /** Who can help. */
  readonly help: Role;
}

/** Several guards under one name: the transition is open when all hold, and the refusal names each that does not. */
export interface EveryGuard {
  readonly every: readonly string[];
}

export type Guards = Readonly<Record<string, Guard | EveryGuard>>;

/** Types a guard for one lifecycle's context and event; the registry holds them untyped. */
export function guard<Context, Event>(definition: Guard<Context, Event>): Guard {
  return definition;
}

export const every = (...names: readonly string[]): EveryGuard => ({ every: names });

export const isEvery = (entry: Guard | EveryGuard): entry is EveryGuard => 'every' in entry;

/** The single guards behind a name, in order. */
export function partsOf(guards: Guards, name: string): readonly string[] {
  const entry = guards[name];
  return entry && isEvery(entry) ? entry.every.flatMap((part) => partsOf(guards, part)) : [name];
}

type Predicate = (step: Step) => boolean;

/** What XState's `setup({ guards })` takes: one predicate a name. */
export function predicates<G extends Guards>(guards: G): Record<keyof G & string, (step: unknown) => boolean> {
  const holds = (name: string): Predicate => {
    const parts = partsOf(guards, name).map((part) => guards[part] as Guard);
    return (step) => parts.every((part) => part.test(step));
  };
  return Object.fromEntries(Object.keys(guards).map((name) => [name, holds(name)])) as never;
}
