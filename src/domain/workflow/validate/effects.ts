import { effectNames } from '../effects.js';
import type { Lifecycle } from '../lifecycle.js';
import { allNodes } from '../needs.js';
import type { Check, Subject } from '../validate.js';
import { actionsOf } from './purity.js';

interface Action {
  readonly type: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** Effects name slices, topics, relations, events and lifecycles that exist; events of machine and definition are the same. */
export const checkEffects: Check = (subject) => [
  ...namedActions(subject.lifecycle).flatMap((action) => effectFindings(action, subject)),
  ...eventFindings(subject.lifecycle),
];

/** Actions by name; one without a name is a finding of its own. */
function namedActions(lifecycle: Lifecycle): readonly Action[] {
  const all = allNodes(lifecycle).flatMap(actionsOf) as readonly (string | Action)[];
  return all
    .filter((action) => typeof action !== 'function')
    .map((action) => (typeof action === 'string' ? { type: action } : action));
}

function effectFindings({ type, params = {} }: Action, subject: Subject): string[] {
  const { lifecycle, all } = subject;
  if (!effectNames.includes(type)) return assignFindings(lifecycle, type);
  const findings = {
    record: () =>
      lifecycle.records[params.slice!] ? [] : [`records the slice "${params.slice}", which it does not define`],
    announce: () =>
      lifecycle.announcements[params.topic!] ? [] : [`announces "${params.topic}", which it does not define`],
    tell: () => toldFindings(subject, params as unknown as Told),
    start: () => startFindings(lifecycle, all, params.lifecycle!),
  };
  return findings[type as keyof typeof findings]();
}

/** Besides effects there are assigns; anything else would act, and the engine could not write down what it did. */
function assignFindings({ machine }: Lifecycle, name: string): string[] {
  const action = machine.implementations.actions[name] as { type?: string } | undefined;
  if (!action) return [`the action "${name}" does not exist`];
  return action.type === 'xstate.assign' ? [] : [`the action "${name}" is neither an effect nor an assign`];
}

interface Told {
  readonly relation: string;
  readonly event: string;
  readonly only?: string;
}

/** Everyone who may stand at the other end of the relation, or those of them that are told, must know the event as one that is told. */
function toldFindings({ lifecycle, all }: Subject, { relation, event, only }: Told): string[] {
  const forward = lifecycle.links[relation]?.lifecycles ?? [];
  const back = all.filter(({ links }) =>
    Object.values(links).some((link) => link.inverse === relation && link.lifecycles.includes(lifecycle.key)),
  );
  const tied = all.filter((other) => forward.includes(other.key) || back.includes(other));
  const hearers = tied.filter(({ key }) => only === undefined || key === only);
  if (hearers.length === 0) return [`tells by the relation "${relation}", which leads nowhere`];
  return hearers
    .filter((hearer) => !hearer.events[event]?.told)
    .map((hearer) => `tells ${hearer.key} v${hearer.version} "${event}", which that one does not take as told`);
}

function startFindings({ starts }: Lifecycle, all: readonly Lifecycle[], key: string): string[] {
  const target = all.find((other) => other.key === key);
  return [
    ...(starts[key] ? [] : [`starts "${key}" without saying with what`]),
    ...(target?.start.told ? [] : [`starts "${key}", which no other lifecycle may start`]),
  ];
}

function eventFindings(lifecycle: Lifecycle): string[] {
  const used = new Set(
    allNodes(lifecycle)
      .flatMap((node) => [...node.transitions.keys()])
      .filter((event) => !event.startsWith('xstate.')),
  );
  const defined = Object.entries(lifecycle.events);
  return [
    ...[...used].filter((event) => !lifecycle.events[event]).map((event) => `the event "${event}" is not defined`),
    ...defined.filter(([event]) => !used.has(event)).map(([event]) => `the event "${event}" does nothing in any state`),
    ...defined.filter(([, { payload }]) => !payload).map(([event]) => `the event "${event}" has no payload schema`),
    ...defined
      .filter(([, { by, told }]) => by.length === 0 && !told)
      .map(([event]) => `the event "${event}" may be sent by nobody`),
    ...(lifecycle.start.payload ? [] : ['its start has no payload schema']),
  ];
}
