/** A statechart as XState keeps it: as much of it as is drawn. */
interface StateNode {
  readonly initial?: string;
  readonly states?: Readonly<Record<string, StateNode>>;
  readonly on?: Readonly<Record<string, Transitions>>;
  readonly always?: Transitions;
  readonly after?: Readonly<Record<string, Transitions>>;
}

type Transition = string | { readonly target?: string; readonly guard?: unknown };
type Transitions = Transition | readonly Transition[];

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** The events that lead this way; empty for what happens by itself. */
  readonly events: readonly string[];
}

export interface Graph {
  /** Dotted paths of the states in which an instance can stand. */
  readonly states: readonly string[];
  readonly edges: readonly Edge[];
}

/**
 * The states without inner ones and the ways between them; a way out of a state with inner ones leads out of each of these.
 * Ways that put right what was recorded wrongly lead from nearly everywhere to nearly everywhere, and are left out: `usual` says of
 * an event whether it is none of those.
 */
export function graphOf(machine: StateNode, usual: (event: string) => boolean): Graph {
  const leaves = leavesOf(machine, '');
  const edges = new Map<string, Edge>();
  const draw = (from: string, to: string, event: string | null) => {
    if (from === to) return;
    const key = `${from} ${to}`;
    const events = edges.get(key)?.events ?? [];
    edges.set(key, { from, to, events: event && !events.includes(event) ? [...events, event] : events });
  };
  for (const [path, node] of nodesOf(machine, ''))
    for (const [event, target] of waysOut(node).filter(([event]) => event === null || usual(event)))
      for (const from of leavesOf(node, path)) draw(from, entered(machine, absolute(target, path)), event);
  return { states: leaves, edges: [...edges.values()] };
}

function nodesOf(node: StateNode, path: string): [string, StateNode][] {
  const inner = Object.entries(node.states ?? {}).flatMap(([key, child]) => nodesOf(child, join(path, key)));
  return path === '' ? inner : [[path, node], ...inner];
}

const leavesOf = (node: StateNode, path: string): string[] =>
  node.states ? Object.entries(node.states).flatMap(([key, child]) => leavesOf(child, join(path, key))) : [path];

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function waysOut({ on = {}, always = [], after = {} }: StateNode): [string | null, string][] {
  const named = Object.entries(on).flatMap(([event, ways]) =>
    targetsOf(ways).map((to): [string, string] => [event, to]),
  );
  const silent = [always, ...Object.values(after)].flatMap(targetsOf);
  return [...named, ...silent.map((to): [null, string] => [null, to])];
}

const targetsOf = (ways: Transitions): string[] =>
  [ways].flat().flatMap((way) => (typeof way === 'string' ? way : isRectifying(way) ? [] : (way.target ?? [])));

/** A guard that asks whether a decision is being rectified says so in its name. */
const isRectifying = ({ guard }: { readonly guard?: unknown }): boolean =>
  typeof guard === 'string' && /rectif/i.test(guard);

/** `#machine.a.b` is a path from the root, `.b` one from the state itself, `b` one beside it. */
function absolute(target: string, path: string): string {
  if (target.startsWith('#')) return target.split('.').slice(1).join('.');
  if (target.startsWith('.')) return path + target;
  return join(path.split('.').slice(0, -1).join('.'), target);
}

/** The innermost state that one comes to stand in. */
function entered(machine: StateNode, path: string): string {
  const node = path.split('.').reduce<StateNode | undefined>((state, key) => state?.states?.[key], machine);
  return node?.initial && node.states ? entered(machine, join(path, node.initial)) : path;
}
