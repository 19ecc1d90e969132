import { Injectable } from '@nestjs/common';
import type { AnyStateNode } from 'xstate';
import type { Lifecycle } from '../domain/workflow/lifecycle.js';
import { allNodes } from '../domain/workflow/needs.js';
import { Registry } from '../engine/registry.js';

/** What the monitor reads off the lifecycles themselves. */
@Injectable()
export class LifecycleKnowledge {
  /** States that legally wait for nobody, as `lifecycle/definition/state`. */
  readonly resting: readonly string[];
  /** Keys of the lifecycles whose instances are papers. */
  readonly papers: readonly string[];

  constructor(readonly registry: Registry) {
    this.resting = registry.lifecycles.flatMap(restingStates);
    this.papers = registry.keysLeaving('version');
  }
}

const restingStates = (lifecycle: Lifecycle): string[] =>
  allNodes(lifecycle)
    .filter((node) => Object.keys(node.states).length === 0 && rests(node))
    .map((node) => `${lifecycle.key}/${lifecycle.version}/${node.path.join('.')}`);

/** A state rests when it, or a state around it, bears the tag. */
const rests = (node: AnyStateNode): boolean =>
  node.tags.includes('rest') || (node.parent !== undefined && rests(node.parent));
