import { v7 as newId } from 'uuid';
import type { Actor } from '../domain/workflow/facts.js';
import type { Refusal } from '../domain/workflow/refusal.js';
import type { Batch } from './batch.js';
import type { Answer, CommandMeta, Outcome } from './command.js';
import { commit, type KeptAnswer } from './commit.js';
import { Dispatch } from './dispatch.js';
import { hashOf } from './hash.js';
import type { Identities } from './identities.js';
import type { Store } from './store.js';
import { inTheFuture, keyReused, movedOn } from './refusals.js';
import type { Registry } from './registry.js';
import type { Circumstances, Work } from './work.js';

/** What every attempt works with. */
export interface Tools {
  readonly registry: Registry;
  readonly identities: Identities;
}

/** A command as it may be kept under its key: with the revision that its sender saw, where it has one. */
export type Kept = CommandMeta & { readonly ifMatch?: number };

/** How an attempt ended: with an outcome, with instances that had moved on meanwhile, or with alarms that must ring first. */
export type Attempt =
  | { readonly kind: 'ended'; readonly outcome: Outcome }
  | { readonly kind: 'stale'; readonly read: readonly string[] }
  | { readonly kind: 'due'; readonly instance: string };

export const refused = (refusal: Refusal): Attempt => ({ kind: 'ended', outcome: { done: false, refusal } });

/** The answer given before under the same key; refused when the command was another one. */
export function repeatedAnswer(
  earlier: { requestHash: string; response: Answer } | null,
  command: CommandMeta,
): Attempt | null {
  if (!earlier) return null;
  if (earlier.requestHash !== requestHash(command)) return refused(keyReused());
  return { kind: 'ended', outcome: { done: true, answer: earlier.response, repeated: true } };
}

/** What all entries of the command share; what is said to have happened later than now is refused. */
export function circumstancesOf(
  { reason, occurredAt }: CommandMeta,
  actor: Actor,
  now: string,
): Circumstances | Refusal {
  const occurred = occurredAt ? new Date(occurredAt).toISOString() : now;
  if (occurred > now) return inTheFuture();
  return { actor, reason: reason ?? null, recordedAt: now, occurredAt: occurred };
}

/** A command that may be put to the machine. `subject` is the instance that the answer is about. */
export interface Decidable {
  readonly circumstances: Circumstances;
  readonly command: Kept;
  readonly work: Work;
  readonly subject: string;
}

/** Decides a command's whole work-list; the batch holds what would be written. */
export async function decideAll(
  { registry }: Tools,
  db: Store,
  { circumstances, work }: Decidable,
): Promise<{ readonly batch: Batch } | Refusal> {
  const dispatch = new Dispatch(registry, db, circumstances, newId);
  return (await dispatch.run(work)) ?? { batch: dispatch.batch };
}

/** Decides a command's whole work-list and writes it in one commit. */
export async function decideAndWrite(tools: Tools, db: Store, decidable: Decidable): Promise<Attempt> {
  const decided = await decideAll(tools, db, decidable);
  if (!('batch' in decided)) return refused(decided);
  const { batch } = decided;
  const { command, circumstances, subject } = decidable;
  const answer = answerOf(batch, subject);
  const result = await commit(db, batch, circumstances.recordedAt, keptAnswer(command, answer));
  if (result === 'written') return { kind: 'ended', outcome: { done: true, answer, repeated: false } };
  return overtaken(command, batch);
}

/** Somebody was faster: whoever said which revision they saw is told so, all others may be tried once more. */
function overtaken({ ifMatch }: Kept, batch: Batch): Attempt {
  if (ifMatch !== undefined) return refused(movedOn(ifMatch, ifMatch + 1));
  return { kind: 'stale', read: [...batch.reads.keys()].sort() };
}

function answerOf(batch: Batch, subject: string): Answer {
  const { lifecycle, revision, states } = batch.standings.get(subject)!;
  const entry = batch.journal[0]!.n;
  const others = [...batch.standings.values()].filter(({ id }) => id !== subject);
  const touched = others.map((other) => ({ instance: other.id, lifecycle: other.lifecycle, states: other.states }));
  return { instance: subject, lifecycle, revision, states, entry, touched };
}

function keptAnswer(command: CommandMeta, response: Answer): KeptAnswer | null {
  const { person, idempotencyKey: key } = command;
  return person && key ? { person, key, requestHash: requestHash(command), response } : null;
}

const requestHash = ({ idempotencyKey: _key, ...request }: CommandMeta) => hashOf(JSON.parse(JSON.stringify(request)));
