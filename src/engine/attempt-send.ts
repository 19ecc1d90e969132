import type { SendCommand } from './command.js';
import {
  circumstancesOf,
  decideAndWrite,
  refused,
  repeatedAnswer,
  type Attempt,
  type Decidable,
  type Tools,
} from './attempt.js';
import { load } from './load.js';
import { isRefusal, parseEvent } from './parse-command.js';
import type { Store } from './store.js';
import { movedOn, notFound } from './refusals.js';
import { resolveActor } from './resolve-actor.js';

/** One attempt at an event, on what is read now: see, shape, permission, then the machine. */
export async function attemptSend(tools: Tools, db: Store, command: SendCommand, now: string): Promise<Attempt> {
  const prepared = await prepareSend(tools, db, command, now);
  return 'kind' in prepared ? prepared : decideAndWrite(tools, db, prepared);
}

/** Everything that comes before the machine is asked; an attempt that has ended where that is the end of it. */
export async function prepareSend(
  tools: Tools,
  db: Store,
  command: SendCommand,
  now: string,
): Promise<Attempt | Decidable> {
  const { instance, person, idempotencyKey, onBehalfOf: seat, type, ifMatch } = command;
  const identity = await tools.identities.of(db, instance);
  if (!identity) return refused(notFound());
  const lifecycle = tools.registry.pinned(identity.lifecycle, identity.definition);
  const needs = tools.registry.needsOf(lifecycle, [type]);
  const loaded = (await load(db, needs, { instance, person, at: now, idempotencyKey, seat }))!;
  if (loaded.roles.length === 0) return refused(notFound());
  const earlier = repeatedAnswer(loaded.earlier, command);
  if (earlier) return earlier;
  if (loaded.due) return { kind: 'due', instance };
  const event = parseEvent(lifecycle, command);
  if (isRefusal(event)) return refused(event);
  const actor = resolveActor(command, loaded, lifecycle.events[type]!);
  if (isRefusal(actor)) return refused(actor);
  const circumstances = circumstancesOf(command, actor, now);
  if (isRefusal(circumstances)) return refused(circumstances);
  if (ifMatch !== undefined && ifMatch !== loaded.revision) return refused(movedOn(ifMatch, loaded.revision));
  const work = { kind: 'event', instance, event, cause: null, depth: 0, loaded } as const;
  return { circumstances, command, work, subject: instance };
}
