import type { Bilingual, State } from '../api/types';
import type { Lifecycle } from './types';

export interface Step {
  readonly path: string;
  readonly label: Bilingual;
  readonly standing: 'done' | 'skipped' | 'current' | 'ahead';
}

interface StateNode {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly states?: Readonly<Record<string, StateNode>>;
}

/** Where a paper ends beside the way; these are steps only of the papers that stand there. */
const ENDS: ReadonlySet<string> = new Set(['withdrawn', 'replaced', 'changed', 'ended']);

/** The way of a paper as steps, each by whether it has been gone; `visited` are the states in which the paper has stood. */
export function stepsOf(
  lifecycle: Pick<Lifecycle, 'states' | 'statechart'>,
  active: readonly State[],
  visited: ReadonlySet<string>,
): readonly Step[] {
  const labels = new Map(lifecycle.states.map(({ path, label }) => [path, label]));
  const current = active[0]?.path ?? '';
  const way = restingPlaces(lifecycle.statechart, '').filter((path) => path === current || !ENDS.has(path));
  const here = way.indexOf(current);
  return way.map((path, index) => ({
    path,
    label: labels.get(path)!,
    standing: standingOf(index - here, visited.has(path)),
  }));
}

function standingOf(distance: number, visited: boolean): Step['standing'] {
  if (distance === 0) return 'current';
  if (distance > 0) return 'ahead';
  return visited ? 'done' : 'skipped';
}

/** The innermost states in which something can be waited for, in the order in which the lifecycle tells of them. */
function restingPlaces({ states, on }: StateNode, path: string): readonly string[] {
  if (!states) return on ? [path] : [];
  return Object.entries(states).flatMap(([key, node]) => restingPlaces(node, path === '' ? key : `${path}.${key}`));
}

/** The states in which an event is taken, be it for certain or under conditions. */
export function statesTaking(event: string, { states = {} }: StateNode, path = ''): readonly string[] {
  return Object.entries(states).flatMap(([key, node]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return node.on && Object.hasOwn(node.on, event) ? [here] : statesTaking(event, node, here);
  });
}
