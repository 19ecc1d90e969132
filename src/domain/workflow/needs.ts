import type { AnyStateNode } from 'xstate';
import { partsOf, type Guard } from './guard.js';
import type { Lifecycle } from './lifecycle.js';

interface Way {
  readonly eventType?: string;
  readonly guard?: unknown;
}

/** Every state node of a machine, the root first. */
export function allNodes(lifecycle: Lifecycle): readonly AnyStateNode[] {
  const below = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(below)];
  return below(lifecycle.machine.root as AnyStateNode);
}

/** Every transition of a node, the eventless ones too (their event type is empty). */
export function waysOf(node: AnyStateNode): readonly Way[] {
  return [...[...node.transitions.values()].flat(), ...(node.always ?? [])] as readonly Way[];
}

/** Transitions that can follow any event: eventless ones and those behind `onDone`. */
export const isAutomatic = (way: Way): boolean => !way.eventType || way.eventType.startsWith('xstate.done.');

/** Names of the facts that a step with this event may read: its own, its guards', and those of what may follow by itself. */
export function factsNeeded(lifecycle: Lifecycle, eventType: string): readonly string[] {
  const own = eventType === 'xstate.init' ? lifecycle.start.needs : lifecycle.events[eventType]?.needs;
  const ways = allNodes(lifecycle).flatMap(waysOf);
  const guards = ways.filter((way) => way.eventType === eventType || isAutomatic(way)).map((way) => way.guard);
  if (eventType === 'xstate.init') guards.push(lifecycle.start.guard);
  return [...new Set([...(own ?? []), ...guards.flatMap((name) => needsOf(lifecycle, name))])].sort();
}

function needsOf(lifecycle: Lifecycle, name: unknown): readonly string[] {
  if (typeof name !== 'string') return [];
  return partsOf(lifecycle.guards, name).flatMap((part) => (lifecycle.guards[part] as Guard | undefined)?.needs ?? []);
}
