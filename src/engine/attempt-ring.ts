import { decideAndWrite, type Attempt, type Tools } from './attempt.js';
import { load } from './load.js';
import type { Store } from './store.js';

/** The clock as an actor: it has neither roles nor seats. */
export const CLOCK = { person: null, roles: [], seats: [], seat: null } as const;

/**
 * Rings the oldest deadline that is due on an instance, at its own instant however late it is now.
 * Gives null when nothing is due.
 */
export async function attemptRing(tools: Tools, db: Store, instance: string, now: string): Promise<Attempt | null> {
  const identity = await tools.identities.of(db, instance);
  if (!identity) return null;
  const first = await firstDue(db, instance, now);
  if (!first) return null;
  const lifecycle = tools.registry.pinned(identity.lifecycle, identity.definition);
  const needs = tools.registry.needsOf(lifecycle, [first.event]);
  const loaded = (await load(db, needs, { instance, person: null, at: now }))!;
  const circumstances = { actor: CLOCK, reason: null, recordedAt: now, occurredAt: first.dueAt.toISOString() };
  const event = { type: first.event };
  const work = { kind: 'event', instance, event, cause: null, depth: 0, loaded, alarm: first.name } as const;
  return decideAndWrite(tools, db, { circumstances, command: { person: null }, work, subject: instance });
}

interface Due {
  readonly name: string;
  readonly event: string;
  readonly dueAt: Date;
}

async function firstDue(db: Store, instance: string, now: string): Promise<Due | undefined> {
  const text = `
    SELECT name, event, due_at AS "dueAt" FROM deadline
     WHERE instance_id = $1::uuid AND status = 'pending' AND due_at <= $2::timestamptz ORDER BY due_at, name LIMIT 1`;
  return (await db.query<Due>({ name: 'engine_due', text, values: [instance, now] })).rows[0];
}
