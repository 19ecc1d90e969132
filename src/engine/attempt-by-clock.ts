import { v7 as newId } from 'uuid';
import type { Row } from '../domain/workflow/lifecycle.js';
import { decideAndWrite, type Attempt, type Tools } from './attempt.js';
import { CLOCK } from './attempt-ring.js';
import { load } from './load.js';
import type { Store } from './store.js';

/** What the program itself brings into being: a meeting that it proposes. */
export interface ProposedStart {
  readonly lifecycle: string;
  readonly committee: string;
  readonly payload: Row;
  readonly links: Readonly<Record<string, readonly string[]>>;
}

/** What the program itself tells an instance: a paper that it proposes for an agenda. */
export interface ProposedEvent {
  readonly instance: string;
  readonly type: string;
  readonly payload: Row;
}

/**
 * Carries out what the program proposes, with the clock as the actor. It can do what an instance can be told, and nothing that only
 * people may.
 * @throws when it asks for anything else: that is a bug.
 */
export function attemptByClock(
  tools: Tools,
  db: Store,
  proposed: ProposedStart | ProposedEvent,
  now: string,
): Promise<Attempt> {
  return 'lifecycle' in proposed ? startByClock(tools, db, proposed, now) : sendByClock(tools, db, proposed, now);
}

const circumstancesAt = (now: string) => ({ actor: CLOCK, reason: null, recordedAt: now, occurredAt: now });

function startByClock(
  tools: Tools,
  db: Store,
  { lifecycle: key, committee, payload, links }: ProposedStart,
  now: string,
) {
  const lifecycle = tools.registry.current(key);
  if (!lifecycle?.start.told) throw new Error(`the clock may not start ${key}`);
  const [subject, input] = [newId(), lifecycle.start.payload.parse(payload) as Row];
  const work = { kind: 'start', id: subject, lifecycle: key, committee, input, links, cause: null, depth: 0 } as const;
  return decideAndWrite(tools, db, { circumstances: circumstancesAt(now), command: { person: null }, work, subject });
}

async function sendByClock(tools: Tools, db: Store, { instance, type, payload }: ProposedEvent, now: string) {
  const identity = (await tools.identities.of(db, instance))!;
  const lifecycle = tools.registry.pinned(identity.lifecycle, identity.definition);
  const definition = lifecycle.events[type];
  if (!definition?.told) throw new Error(`the clock may not send ${type} to ${identity.lifecycle}`);
  const loaded = (await load(db, tools.registry.needsOf(lifecycle, [type]), { instance, person: null, at: now }))!;
  if (loaded.due) return { kind: 'due', instance } as const;
  const event = { ...(definition.payload.parse(payload) as Row), type };
  const work = { kind: 'event', instance, event, cause: null, depth: 0, loaded } as const;
  return decideAndWrite(tools, db, { circumstances: circumstancesAt(now), command: { person: null }, work, subject: instance }); // prettier-ignore
}
