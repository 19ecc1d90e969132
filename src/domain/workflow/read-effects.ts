import type { EventObject, ExecutableActionsFrom, AnyStateMachine } from 'xstate';
import type { Bilingual, Params } from './bilingual.js';
import { NEVER } from './delay.js';
import type { Facts } from './facts.js';
import type { Step } from './guard.js';
import type { Audience, Lifecycle, Row, StartRequest } from './lifecycle.js';

/** What a step asks for, as data. Instants are ISO; `step` is kept where the payload is shaped once the targets are known. */
export type Effect =
  | { readonly kind: 'record'; readonly slice: string; readonly rows: readonly Row[] }
  | { readonly kind: 'announce'; readonly topic: string; readonly body: AnnouncementBody }
  | {
      readonly kind: 'tell';
      readonly relation: string;
      readonly event: string;
      readonly only: string | null;
      readonly step: Step;
    }
  | { readonly kind: 'start'; readonly lifecycle: string; readonly requests: readonly StartRequest[] }
  | { readonly kind: 'schedule'; readonly name: string; readonly dueAt: string; readonly event: string }
  | { readonly kind: 'cancel'; readonly name: string };

/** What is delivered: whom it concerns and what they read, codes and parameters apart. */
export interface AnnouncementBody {
  readonly audience: Audience;
  readonly subject: Bilingual;
  readonly params: Params;
}

type Action = ExecutableActionsFrom<AnyStateMachine>;

/** Reads XState's actions in their order. An action of no known kind is a bug of the lifecycle and throws. */
export function readEffects(
  lifecycle: Lifecycle,
  actions: readonly Action[],
  event: EventObject,
  facts: Facts,
): readonly Effect[] {
  return actions.filter((action) => !isSilent(action)).map((action) => readEffect(lifecycle, action, event, facts));
}

/** An alarm that is not to ring leaves nothing: neither a deadline nor a trace. */
const isSilent = ({ type, params }: Action): boolean =>
  (type as string) === 'xstate.raise' && (params as unknown as RaiseParams).delay === NEVER;

function readEffect(lifecycle: Lifecycle, action: Action, event: EventObject, facts: Facts): Effect {
  const step: Step = { context: action.info.context as Step['context'], event };
  const params = action.params as unknown as Readonly<Record<string, string>>;
  switch (action.type as string) {
    case 'record':
      return { kind: 'record', slice: params.slice!, rows: rowsOf(lifecycle, params.slice!, step) };
    case 'announce':
      return { kind: 'announce', topic: params.topic!, body: bodyOf(lifecycle, params.topic!, step) };
    case 'tell':
      return { kind: 'tell', relation: params.relation!, event: params.event!, only: params.only ?? null, step };
    case 'start':
      return { kind: 'start', lifecycle: params.lifecycle!, requests: lifecycle.starts[params.lifecycle!]!(step) };
    case 'xstate.raise':
      return schedule(lifecycle, action.params as unknown as RaiseParams, facts.at);
    case 'xstate.cancel':
      return { kind: 'cancel', name: params.sendId! };
    default:
      throw new Error(`${lifecycle.key} v${lifecycle.version}: the action "${action.type}" is no named effect`);
  }
}

/** Rows are checked against their schema here: a row that does not hold is a bug, seen before anything is written. */
function rowsOf(lifecycle: Lifecycle, slice: string, step: Step): readonly Row[] {
  const definition = lifecycle.records[slice]!;
  return definition.rows(step).map((row) => definition.row.parse(row) as Row);
}

function bodyOf(lifecycle: Lifecycle, topic: string, step: Step): AnnouncementBody {
  const { to, subject, params } = lifecycle.announcements[topic]!;
  return { audience: to, subject, params: params?.(step) ?? {} };
}

interface RaiseParams {
  readonly event: EventObject;
  readonly id: string;
  readonly delay: number;
}

function schedule(lifecycle: Lifecycle, { event, id, delay }: RaiseParams, at: string): Effect {
  if (!Number.isFinite(delay) || delay < 0) {
    throw new Error(
      `${lifecycle.key} v${lifecycle.version}: the delay of "${id}" is ${delay}, not a number of milliseconds`,
    );
  }
  const dueAt = new Date(Date.parse(at) + Math.round(delay)).toISOString();
  return { kind: 'schedule', name: id, dueAt, event: event.type };
}
