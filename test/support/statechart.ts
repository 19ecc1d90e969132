import type { AnyStateNode } from 'xstate';
import type { Lifecycle } from '../../src/domain/workflow/lifecycle.js';
import { waysOf } from '../../src/domain/workflow/needs.js';

/** A transition as it is drawn and listed. */
export interface Way {
  readonly from: AnyStateNode;
  readonly to: AnyStateNode | undefined;
  readonly event: string;
  readonly guard: string | undefined;
}

export const pathOf = (node: AnyStateNode): string => node.path.join('.');

/** Every transition that starts in a node itself. */
export function waysFrom(node: AnyStateNode): readonly Way[] {
  const ways = waysOf(node) as readonly { eventType?: string; guard?: unknown; target?: readonly AnyStateNode[] }[];
  return ways.map(({ eventType, guard, target }) => ({
    from: node,
    to: target?.[0],
    event: eventType ? eventType.replace(/^xstate\.after\.([^.]+)\..*$/, 'after $1') : '',
    guard: typeof guard === 'string' ? guard : undefined,
  }));
}

const nameOf = (node: AnyStateNode): string => node.path.join('_') || 'start';
const textOf = ({ event, guard }: Way) => [event, guard && `[${guard}]`].filter(Boolean).join(' ');

/** The machine as a mermaid statechart, states by their Danish labels; what moves nothing stands in the table only. */
export function mermaid(lifecycle: Lifecycle): string {
  const root = lifecycle.machine.root as AnyStateNode;
  const body = [...inside(lifecycle, root), ...arrows(root)];
  return ['```mermaid', 'stateDiagram-v2', ...body.map((line) => `  ${line}`), '```'].join('\n');
}

function inside(lifecycle: Lifecycle, node: AnyStateNode): readonly string[] {
  const children = Object.values(node.states);
  const first = node.type === 'parallel' ? [] : node.initial.target.map((target) => `[*] --> ${nameOf(target)}`);
  return [...first, ...children.flatMap((child) => drawn(lifecycle, child))];
}

function drawn(lifecycle: Lifecycle, node: AnyStateNode): readonly string[] {
  const head = `state "${lifecycle.states[pathOf(node)]!.da}" as ${nameOf(node)}`;
  const end = node.type === 'final' ? [`${nameOf(node)} --> [*]`] : [];
  if (Object.keys(node.states).length === 0) return [head, ...end];
  return [`${head} {`, ...inside(lifecycle, node).map((line) => `  ${line}`), '}'];
}

function arrows(node: AnyStateNode): readonly string[] {
  const moving = waysFrom(node).filter(({ to }) => to && to !== node);
  const own = moving.map((way) => [`${nameOf(node)} --> ${nameOf(way.to!)}`, textOf(way)].filter(Boolean).join(': '));
  return [...new Set([...own, ...Object.values(node.states).flatMap(arrows)])];
}
