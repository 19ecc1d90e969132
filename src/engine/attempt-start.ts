import { v7 as newId } from 'uuid';
import type { StartCommand } from './command.js';
import { circumstancesOf, decideAndWrite, refused, repeatedAnswer, type Attempt, type Tools } from './attempt.js';
import { loadStanding } from './load-standing.js';
import { isRefusal, parseInput } from './parse-command.js';
import type { Store } from './store.js';
import { notFound, unknownLifecycle } from './refusals.js';
import { resolveActor } from './resolve-actor.js';

/** One attempt at a start: see, shape, permission, then the first step of the machine. */
export async function attemptStart(tools: Tools, db: Store, command: StartCommand, now: string): Promise<Attempt> {
  const { committee, links = {} } = command;
  const standing = await loadStanding(db, command, now);
  if (standing.roles.length === 0) return refused(notFound());
  const earlier = repeatedAnswer(standing.earlier, command);
  if (earlier) return earlier;
  const lifecycle = tools.registry.current(command.lifecycle);
  if (!lifecycle) return refused(unknownLifecycle(command.lifecycle));
  const parsed = parseInput(lifecycle, command);
  if (isRefusal(parsed)) return refused(parsed);
  const actor = resolveActor(command, standing, { label: lifecycle.label, by: lifecycle.start.by });
  if (isRefusal(actor)) return refused(actor);
  const circumstances = circumstancesOf(command, actor, now);
  if (isRefusal(circumstances)) return refused(circumstances);
  const subject = newId();
  const work = {
    kind: 'start',
    id: subject,
    lifecycle: lifecycle.key,
    committee,
    input: parsed.input,
    links,
    cause: null,
    depth: 0,
  } as const;
  return decideAndWrite(tools, db, { circumstances, command, work, subject });
}
