import { getNextTransitions, transition, type AnyMachineSnapshot, type AnyStateMachine, type StateValue } from 'xstate';
import { effectNames } from '../../src/domain/workflow/effects.js';
import { noFacts } from '../../src/domain/workflow/facts.js';
import { isEvery, partsOf, predicates, type Guards } from '../../src/domain/workflow/guard.js';
import type { Lifecycle } from '../../src/domain/workflow/lifecycle.js';
import { allNodes, waysOf } from '../../src/domain/workflow/needs.js';
import { leafPaths } from '../../src/domain/workflow/states.js';

/** Answers that the guards are made to give, by name. */
type Forced = Readonly<Record<string, boolean>>;

interface Result {
  readonly states: string;
  readonly effects: string;
}

/**
 * Every transition of a lifecycle, found by trying: each state × each event × each guard both ways. One line a way,
 * `state | EVENT [guard] | next state | effects in their order`; what is not listed was tried and is refused.
 * @throws when a way is taken though a part of its guard is false.
 */
export function transitionTable(lifecycle: Lifecycle): readonly string[] {
  return configurations(lifecycle).flatMap((value) =>
    eventTypes(lifecycle).flatMap((event) => waysFrom(lifecycle, value, event)),
  );
}

function waysFrom(lifecycle: Lifecycle, value: StateValue, event: string): readonly string[] {
  const at = snapshotAt(lifecycle.machine, value);
  if (at.status !== 'active') return [];
  const guards = getNextTransitions(at)
    .filter(({ eventType }) => eventType === event)
    .map(({ guard }) => guard as string | undefined);
  const lines = guards.flatMap((guard, index) => {
    const forced = { ...allOf(guards.slice(0, index), false), ...allOf([guard], true) };
    if (guard) insistOnParts(lifecycle.guards, guard);
    return take(lifecycle, value, event, forced).map(([also, { states, effects }]) =>
      `${leafPaths(value).join()} | ${shortName(event)}${named(guard)}${also} | ${states} | ${effects}`.trimEnd(),
    );
  });
  if (can(lifecycle, value, event, allOf(guards, false)) && guards.every(Boolean)) {
    throw new Error(`${leafPaths(value).join()} takes ${event} though every guard is false`);
  }
  return [...new Set(lines)];
}

const named = (guard: string | undefined) => (guard ? ` [${guard}]` : '');
const shortName = (event: string) => event.replace(/^xstate\.after\.([^.]+)\..*$/, 'after $1');
const allOf = (guards: readonly (string | undefined)[], answer: boolean): Forced =>
  Object.fromEntries(guards.filter((guard) => guard !== undefined).map((guard) => [guard, answer]));

/** What the event leads to; several results where an eventless transition's guard makes the difference. */
function take(lifecycle: Lifecycle, value: StateValue, event: string, forced: Forced): readonly [string, Result][] {
  const [auto] = automaticGuards(lifecycle);
  const [yes, no] = [true, false].map((answer) =>
    run(lifecycle, value, event, auto ? { ...forced, [auto]: answer } : forced),
  );
  if (JSON.stringify(yes) === JSON.stringify(no)) return [['', yes!]];
  return [
    [` then [${auto}]`, yes!],
    [` then [not ${auto}]`, no!],
  ];
}

function run(lifecycle: Lifecycle, value: StateValue, event: string, forced: Forced): Result {
  const machine = withForced(lifecycle, forced);
  const at = snapshotAt(machine, value);
  const [next, actions] = transition(machine, at as never, { type: event });
  const effects = actions.map(({ type, params }) => effectName(type, params as Record<string, unknown>));
  return { states: leafPaths((next as AnyMachineSnapshot).value as StateValue).join(), effects: effects.join(', ') };
}

function effectName(type: string, params: Record<string, unknown>): string {
  if (type === 'xstate.raise') return `schedule ${shortName(String(params.id))}`;
  if (type === 'xstate.cancel') return `cancel ${shortName(String(params.sendId))}`;
  return effectNames.includes(type) ? `${type} ${Object.values(params).join(' ')}` : type;
}

function can(lifecycle: Lifecycle, value: StateValue, event: string, forced: Forced): boolean {
  return snapshotAt(withForced(lifecycle, forced), value).can({ type: event });
}

/** The machine with guards that answer as told, assigns that only leave their name, and delays that are a second. */
function withForced(lifecycle: Lifecycle, forced: Forced): AnyStateMachine {
  const { actions, delays } = lifecycle.machine.implementations;
  const inert = Object.fromEntries(Object.keys(actions).map((name) => [name, () => undefined]));
  return lifecycle.machine.provide({
    guards: Object.fromEntries(Object.keys(lifecycle.guards).map((name) => [name, () => forced[name] ?? false])),
    actions: inert,
    delays: Object.fromEntries(Object.keys(delays).map((name) => [name, 1000])),
  } as never) as AnyStateMachine;
}

const snapshotAt = (machine: AnyStateMachine, value: StateValue) =>
  machine.resolveState({ value, context: { title: '', facts: noFacts } }) as AnyMachineSnapshot;

/** A compound guard must fail with each of its parts, and hold when all of them do. */
function insistOnParts(guards: Guards, name: string): void {
  const parts = partsOf(guards, name);
  const answers = (failing?: string) => predicates(stubbed(guards, failing))[name]!(undefined);
  const loose = parts.filter((part) => answers(part));
  if (loose.length > 0 || !answers()) throw new Error(`the guard ${name} does not hang on ${loose.join(', ')}`);
}

const stubbed = (guards: Guards, failing?: string): Guards =>
  Object.fromEntries(
    Object.entries(guards).map(([name, entry]) => [
      name,
      isEvery(entry) ? entry : { ...entry, test: () => name !== failing },
    ]),
  );

function automaticGuards(lifecycle: Lifecycle): readonly string[] {
  const always = allNodes(lifecycle).flatMap((node) => (node.always ?? []) as readonly { guard?: unknown }[]);
  return [...new Set(always.map(({ guard }) => guard).filter((guard) => typeof guard === 'string'))];
}

/** Every combination of leaf states in which an instance can rest between two events. */
function configurations(lifecycle: Lifecycle): readonly StateValue[] {
  return within(lifecycle.machine.root);
}

interface Node {
  readonly type: string;
  readonly key: string;
  readonly states: Readonly<Record<string, Node>>;
  readonly always?: readonly unknown[];
}

function within(node: Node): readonly StateValue[] {
  const children = Object.values(node.states).filter((child) => !child.always?.length);
  const values = children.map((child): readonly StateValue[] => {
    const below = within(child);
    return below.length > 0 ? below.map((value) => ({ [child.key]: value })) : [child.key];
  });
  return node.type === 'parallel'
    ? combined(values as readonly (readonly Record<string, StateValue>[])[])
    : values.flat();
}

/** One value of each region, in every combination. */
function combined(regions: readonly (readonly Record<string, StateValue>[])[]): readonly StateValue[] {
  const start: readonly Record<string, StateValue>[] = [{}];
  return regions.reduce((all, region) => all.flatMap((one) => region.map((other) => ({ ...one, ...other }))), start);
}

/** People's events, told ones and alarms. */
function eventTypes(lifecycle: Lifecycle): readonly string[] {
  const all = allNodes(lifecycle)
    .flatMap(waysOf)
    .map(({ eventType }) => eventType ?? '');
  return [...new Set(all)].filter(Boolean).sort();
}

/** Events of the definition that no state listens to: they could never be sent. */
export function idleEvents(lifecycle: Lifecycle): readonly string[] {
  const heard = eventTypes(lifecycle);
  return Object.keys(lifecycle.events).filter((type) => !heard.includes(type));
}

/** The lines of an expected table as it stands in a spec. */
export const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll(/ {2,}/g, ' '));
