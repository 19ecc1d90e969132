import type { AnyStateNode } from 'xstate';
import { allNodes, waysOf } from '../needs.js';
import type { Check } from '../validate.js';

/** What a statechart may not hold: anything that acts, waits or remembers outside the snapshot, or hides what it reacts to. */
export const checkPurity: Check = ({ lifecycle }) => allNodes(lifecycle).flatMap(impurities);

function impurities(node: AnyStateNode): string[] {
  const events = [...node.transitions.keys()];
  const findings = [
    node.invoke.length > 0 && 'invokes',
    node.type === 'history' && 'is a history state',
    events.some((event) => event.includes('*')) && 'reacts to a wildcard',
    !node.parent && events.length > 0 && 'has root-level events',
    waysOf(node).some(({ guard }) => guard !== undefined && typeof guard !== 'string') && 'has a guard without a name',
    delaysOf(node).some((delay) => typeof delay !== 'string') && 'has a delay without a name',
    actionsOf(node).some((action) => typeof action === 'function') && 'has an action without a name',
  ];
  return findings.filter((finding) => finding !== false).map((finding) => `state "${node.path.join('.')}" ${finding}`);
}

/** The delays named by a node's `after`. */
export function delaysOf(node: AnyStateNode): readonly unknown[] {
  return node.after.map(({ delay }) => delay);
}

/** The actions of a node and of its ways, without the alarms that XState itself sets and takes back for an `after`. */
export function actionsOf(node: AnyStateNode): readonly unknown[] {
  const ofWays = waysOf(node).flatMap((way) => (way as { actions?: readonly unknown[] }).actions ?? []);
  return [...ofWays, ...node.entry, ...node.exit].filter((action) => !isAlarm(action));
}

function isAlarm(action: unknown): boolean {
  const { type, id, sendId } = action as Readonly<Record<string, unknown>>;
  const name = type === 'xstate.raise' ? id : type === 'xstate.cancel' && sendId;
  return typeof name === 'string' && name.startsWith('xstate.after.');
}
