import { z } from 'zod';
import { revive } from '../domain/workflow/decide.js';
import { possibility } from '../domain/workflow/explain.js';
import { isRectification, type EventDefinition } from '../domain/workflow/lifecycle.js';
import type { Tools } from './attempt.js';
import { Batch } from './batch.js';
import type { ActionView } from './command.js';
import { gatherFacts } from './gather-facts.js';
import { load, type Loaded } from './load.js';
import type { Store } from './store.js';
import { notYours } from './refusals.js';
import { mayAsk } from './resolve-actor.js';

interface Asking {
  readonly instance: string;
  readonly person: string;
  /** ISO instant. */
  readonly at: string;
}

/** The answer to "may I?" for each event that people send; undefined when the person may not see the instance. */
export async function listActions(tools: Tools, db: Store, asking: Asking): Promise<readonly ActionView[] | undefined> {
  const identity = await tools.identities.of(db, asking.instance);
  if (!identity) return undefined;
  const lifecycle = tools.registry.pinned(identity.lifecycle, identity.definition);
  const needs = tools.registry.needsOf(lifecycle, Object.keys(lifecycle.events));
  const loaded = (await load(db, needs, asking))!;
  if (loaded.roles.length === 0) return undefined;
  const circumstances = {
    actor: actorOf(loaded, asking.person),
    reason: null,
    recordedAt: asking.at,
    occurredAt: asking.at,
  };
  const facts = gatherFacts(new Batch(circumstances, () => ''), circumstances, needs, loaded, {});
  const snapshot = revive(lifecycle, loaded.snapshot, facts);
  return Object.entries(lifecycle.events)
    .filter(([, event]) => event.by.length > 0)
    .map(([type, event]) => view(loaded, type, event, () => possibility(lifecycle, snapshot, type)));
}

/** Where several seats are held, the answer is given for the first: the member's own before those stood in for. */
function actorOf({ roles, seats: own, assisted }: Loaded, person: string) {
  const seats = [...own, ...assisted];
  return { person, roles, seats, seat: seats[0]?.seat ?? null };
}

function view(
  { roles }: Loaded,
  type: string,
  event: EventDefinition,
  weigh: () => ReturnType<typeof possibility>,
): ActionView {
  const answer = mayAsk(event, roles)
    ? weigh()
    : { allowed: 'no' as const, dependsOn: [], reasons: notYours(event.label, event.by).reasons };
  const { label, forSeat = false } = event;
  return { type, label, forSeat, rectifies: isRectification(event), ...answer, schema: schemaOf(event) };
}

const schemas = new WeakMap<EventDefinition, unknown>();

/** The payload's JSON Schema, as a client sends it. */
export function schemaOf(event: EventDefinition): unknown {
  const known = schemas.get(event) ?? z.toJSONSchema(event.payload, { io: 'input', target: 'draft-2020-12' });
  schemas.set(event, known);
  return known;
}
