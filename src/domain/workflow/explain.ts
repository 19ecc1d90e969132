import { getNextTransitions, type AnyMachineSnapshot, type EventObject, type StateValue } from 'xstate';
import { partsOf, type Guard, type Step } from './guard.js';
import type { Lifecycle } from './lifecycle.js';
import type { Bilingual } from './bilingual.js';
import type { Reason, Refusal } from './refusal.js';
import { leafPaths } from './states.js';

const ENDED: Bilingual = {
  da: '«{title}» er afsluttet ({state}) og kan ikke ændres mere.',
  en: '“{title}” has ended ({state}) and cannot be changed any more.',
};
const NOT_IN_STATE: Bilingual = {
  da: '«{event}» er ikke mulig nu: «{title}» er {state}.',
  en: '“{event}” is not possible now: “{title}” is {state}.',
};

/** The answer to "may I?" for one event, guards that look at the payload left open when there is none. */
export interface Possibility {
  readonly allowed: 'yes' | 'no' | 'depends';
  readonly dependsOn: readonly string[];
  readonly reasons: readonly Reason[];
}

/** Why the machine would not take the event: a sentence for each guard that fails on the way that comes closest. */
export function explainRefusal(lifecycle: Lifecycle, snapshot: AnyMachineSnapshot, event: EventObject): Refusal {
  const { reasons } = weigh(lifecycle, snapshot, event, true);
  return { status: 409, code: reasons[0]!.code, reasons };
}

/** The refusal of a guard that is asked outside a machine, such as that of a start; null when it holds. */
export function explainGuard(lifecycle: Lifecycle, name: string, step: Step): Refusal | null {
  const { reasons } = weighWay(lifecycle, name, step, true);
  return reasons.length > 0 ? { status: 409, code: reasons[0]!.code, reasons } : null;
}

/** Weighs an event without its payload, for the list of actions. */
export function possibility(lifecycle: Lifecycle, snapshot: AnyMachineSnapshot, type: string): Possibility {
  return weigh(lifecycle, snapshot, { type }, false);
}

function weigh(lifecycle: Lifecycle, snapshot: AnyMachineSnapshot, event: EventObject, complete: boolean): Possibility {
  if (snapshot.status !== 'active') return no([stateReason(lifecycle, snapshot, event, 'ended', ENDED)]);
  const ways = getNextTransitions(snapshot).filter((way) => way.eventType === event.type);
  if (ways.length === 0) return no([stateReason(lifecycle, snapshot, event, 'not-in-this-state', NOT_IN_STATE)]);
  const step: Step = { context: snapshot.context as Step['context'], event };
  const weighed = ways.map((way) => weighWay(lifecycle, way.guard as string | undefined, step, complete));
  return weighed.sort((a, b) => rank(a) - rank(b) || a.reasons.length - b.reasons.length)[0]!;
}

const no = (reasons: readonly Reason[]): Possibility => ({ allowed: 'no', dependsOn: [], reasons });
const rank = ({ allowed }: Possibility) => ['yes', 'depends', 'no'].indexOf(allowed);

function weighWay(lifecycle: Lifecycle, name: string | undefined, step: Step, complete: boolean): Possibility {
  const parts = name ? partsOf(lifecycle.guards, name) : [];
  const guards = parts.map((part) => [part, lifecycle.guards[part] as Guard] as const);
  const open = complete ? [] : guards.filter(([, guard]) => guard.input?.length);
  const failed = guards.filter((entry) => !open.includes(entry) && !entry[1].test(step));
  if (failed.length > 0) return no(failed.map(([code, guard]) => guardReason(code, guard, step)));
  const dependsOn = [...new Set(open.flatMap(([, guard]) => guard.input ?? []))];
  return { allowed: open.length > 0 ? 'depends' : 'yes', dependsOn, reasons: [] };
}

function guardReason(code: string, guard: Guard, step: Step): Reason {
  return { code: kebab(code), params: guard.params?.(step) ?? {}, sentence: guard.sentence, help: guard.help };
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The state and the event stand in the sentence by their labels, so each language gets its own text. */
function stateReason(
  lifecycle: Lifecycle,
  snapshot: AnyMachineSnapshot,
  event: EventObject,
  code: string,
  text: Bilingual,
): Reason {
  const state = leafPaths(snapshot.value as StateValue)[0]!;
  const fill = (language: 'da' | 'en') =>
    text[language]
      .replace('{event}', lifecycle.events[event.type]?.label[language] ?? event.type)
      .replace('{state}', lifecycle.states[state]?.[language].toLowerCase() ?? state);
  const title = (snapshot.context as { title: string }).title;
  return { code, params: { title, state }, sentence: { da: fill('da'), en: fill('en') }, help: 'secretariat' };
}
