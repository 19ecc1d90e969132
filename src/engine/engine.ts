import type { Refusal } from '../domain/workflow/refusal.js';
import type { Clock } from './clock.js';
import { attemptByClock, type ProposedEvent, type ProposedStart } from './attempt-by-clock.js';
import { attemptRing } from './attempt-ring.js';
import { attemptSend, prepareSend } from './attempt-send.js';
import { attemptStart } from './attempt-start.js';
import { decideAll, type Attempt, type Tools } from './attempt.js';
import type { ActionView, Outcome, SendCommand, StartCommand } from './command.js';
import type { EngineDatabase } from './engine-database.js';
import { Identities } from './identities.js';
import { listActions } from './list-actions.js';
import type { Store } from './store.js';
import { previewOf, type Preview } from './preview.js';
import { busy } from './refusals.js';
import type { Registry } from './registry.js';
import type { Wakeup } from './wakeup.js';

/** The one place where state changes. Every command goes the same way: see, shape, permission, rule, effects, one write. */
export class Engine {
  private readonly tools: Tools;

  constructor(
    registry: Registry,
    private readonly database: EngineDatabase,
    private readonly clock: Clock,
    private readonly wakeup: Wakeup,
  ) {
    this.tools = { registry, identities: new Identities() };
  }

  /** Brings an instance into being, with all that this moves elsewhere. */
  start(command: StartCommand): Promise<Outcome> {
    const now = this.clock.now().toISOString();
    return this.carryOut((db) => attemptStart(this.tools, db, command, now));
  }

  /** Sends an event to an instance. What is due on it rings first, so that a late alarm never changes who was in time. */
  send(command: SendCommand): Promise<Outcome> {
    const now = this.clock.now().toISOString();
    return this.carryOut((db) => attemptSend(this.tools, db, command, now));
  }

  /** Carries out what the program itself proposes: see {@link attemptByClock}. */
  propose(proposed: ProposedStart | ProposedEvent): Promise<Outcome> {
    const now = this.clock.now().toISOString();
    return this.carryOut((db) => attemptByClock(this.tools, db, proposed, now));
  }

  /** What an event would do if it were sent now, or why it would be refused. Writes nothing but what was due anyway. */
  async preview(command: SendCommand): Promise<{ preview: Preview } | { refusal: Refusal }> {
    const now = this.clock.now().toISOString();
    const prepared = await prepareSend(this.tools, this.database, command, now);
    if ('work' in prepared) {
      const decided = await decideAll(this.tools, this.database, prepared);
      return 'batch' in decided ? { preview: previewOf(decided.batch) } : { refusal: decided };
    }
    if (prepared.kind !== 'due') return { refusal: refusalOf(prepared) };
    await this.ring(prepared.instance);
    return this.preview(command);
  }

  /** Rings what is due on an instance, oldest first, each at its own instant and in its own commit. Gives how many rang. */
  async ring(instance: string): Promise<number> {
    const now = this.clock.now().toISOString();
    for (let rung = 0; ; rung++) {
      const attempt = await this.twice((db) => attemptRing(this.tools, db, instance, now));
      if (!attempt) return rung;
      if (attempt.kind === 'stale') throw new Error(`an alarm of ${instance} lost its race twice; it stays due`);
      this.wakeup.written();
    }
  }

  /** What a person may do with an instance now, and why not; undefined when they may not see it. */
  actions(instance: string, person: string): Promise<readonly ActionView[] | undefined> {
    return listActions(this.tools, this.database, { instance, person, at: this.clock.now().toISOString() });
  }

  private async carryOut(attempt: (db: Store) => Promise<Attempt>): Promise<Outcome> {
    for (;;) {
      const result = await this.twice(attempt);
      if (result.kind === 'stale') return { done: false, refusal: busy() };
      if (result.kind === 'due') await this.ring(result.instance);
      else return this.conclude(result.outcome);
    }
  }

  private conclude(outcome: Outcome): Outcome {
    if (outcome.done && !outcome.repeated) this.wakeup.written();
    return outcome;
  }

  /** First on plain reads; when somebody was faster, once more under the locks of the rows that were read. */
  private async twice<A extends Attempt | null>(attempt: (db: Store) => Promise<A>): Promise<A> {
    const first = await attempt(this.database);
    return first?.kind === 'stale' ? this.database.underLocks(first.read, attempt) : first;
  }
}

/** Why an attempt ended before the machine was asked. A preview carries no key, so nothing was answered before. */
function refusalOf(attempt: Attempt): Refusal {
  if (attempt.kind === 'ended' && !attempt.outcome.done) return attempt.outcome.refusal;
  throw new Error(`a preview ended as ${attempt.kind} before the machine was asked`);
}
