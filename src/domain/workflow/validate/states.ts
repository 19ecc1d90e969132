import type { AnyStateNode } from 'xstate';
import { allNodes, waysOf } from '../needs.js';
import { delaysOf } from './purity.js';
import type { Check } from '../validate.js';

/** States are reachable, each either rests or waits for somebody or something, and each named delay exists. */
export const checkStates: Check = (subject) => {
  const nodes = allNodes(subject.lifecycle);
  const reached = reachable(subject.lifecycle.machine.root as AnyStateNode);
  const delays = subject.lifecycle.machine.implementations.delays;
  const path = (node: AnyStateNode) => node.path.join('.');
  return [
    ...nodes.filter((node) => !reached.has(node)).map((node) => `state "${path(node)}" cannot be reached`),
    ...nodes
      .filter(isIdle)
      .map((node) => `state "${path(node)}" waits for nobody and nothing, and is not tagged "rest"`),
    ...nodes.flatMap((node) =>
      delaysOf(node)
        .filter((delay) => typeof delay === 'string' && !Object.hasOwn(delays, delay))
        .map((delay) => `state "${path(node)}" names the delay "${String(delay)}", which does not exist`),
    ),
  ];
};

/** A leaf where nothing can happen and that does not say so. Events of the states around it count as its own. */
function isIdle(node: AnyStateNode): boolean {
  if (Object.keys(node.states).length > 0 || node.tags.includes('rest')) return false;
  for (let around: AnyStateNode | undefined = node; around; around = around.parent) {
    if (waysOf(around).length > 0) return false;
  }
  return true;
}

function reachable(root: AnyStateNode): ReadonlySet<AnyStateNode> {
  const reached = new Set<AnyStateNode>();
  const list = [root];
  for (let node = list.pop(); node; node = list.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    list.push(...entered(node), ...targets(node));
  }
  return reached;
}

/** What is entered along with a node: its initial child or all its regions, and the states around it. */
function entered(node: AnyStateNode): readonly AnyStateNode[] {
  const children = Object.values(node.states) as AnyStateNode[];
  const within = node.type === 'parallel' ? children : [...(node.initial.target ?? [])];
  return node.parent ? [...within, node.parent] : within;
}

const targets = (node: AnyStateNode) =>
  (waysOf(node) as readonly { target?: readonly AnyStateNode[] }[]).flatMap(({ target }) => target ?? []);
