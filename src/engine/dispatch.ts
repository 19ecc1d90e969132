import { accepts, begin, decide, revive, throughJson } from '../domain/workflow/decide.js';
import { explainGuard, explainRefusal } from '../domain/workflow/explain.js';
import type { Facts } from '../domain/workflow/facts.js';
import type { Lifecycle } from '../domain/workflow/lifecycle.js';
import type { Effect } from '../domain/workflow/read-effects.js';
import type { Refusal } from '../domain/workflow/refusal.js';
import { Batch, type DecidedStep } from './batch.js';
import { checkLinks } from './check-links.js';
import { gatherFacts, type FactRows } from './gather-facts.js';
import { identify } from './identify.js';
import { load } from './load.js';
import { loadLinks } from './load-links.js';
import { loadForStart } from './load-start.js';
import type { Store } from './store.js';
import type { Registry } from './registry.js';
import type { Cause, Circumstances, EventWork, Standing, StartWork, Work } from './work.js';

/** Told events may tell in turn, this deep; beyond it two lifecycles are talking in circles. */
const MAX_DEPTH = 8;

/**
 * Works off the list that one command makes: decide an item, append what it tells and starts, until the list is empty.
 * Nothing is written here; in the end the batch holds it all, or the refusal of one item has refused the command.
 */
export class Dispatch {
  readonly batch: Batch;
  private readonly list: Work[] = [];

  constructor(
    private readonly registry: Registry,
    private readonly db: Store,
    private readonly circumstances: Circumstances,
    private readonly newId: () => string,
  ) {
    this.batch = new Batch(circumstances, newId);
  }

  /** @returns the refusal that ended it, or null when all of it was decided. */
  async run(first: Work): Promise<Refusal | null> {
    this.list.push(first);
    for (let work = this.list.shift(); work; work = this.list.shift()) {
      if (work.depth > MAX_DEPTH) throw new Error(`told events go round in circles at ${JSON.stringify(work.cause)}`);
      const refusal = work.kind === 'event' ? await this.send(work) : await this.start(work);
      if (refusal) return refusal;
    }
    return null;
  }

  private async send(work: EventWork): Promise<Refusal | null> {
    const { before, read } = await this.before(work);
    const lifecycle = this.registry.pinned(before.lifecycle, before.definition);
    const event = throughJson(work.event);
    const needs = this.registry.needsOf(lifecycle, [event.type]);
    const facts = gatherFacts(this.batch, this.circumstances, needs, read, event);
    const snapshot = revive(lifecycle, before.snapshot!, facts);
    if (!work.alarm && !accepts(snapshot, event)) return explainRefusal(lifecycle, snapshot, event);
    const decision = decide(lifecycle, snapshot, event);
    await this.take(lifecycle, work, { before, decision, event, facts, alarm: work.alarm });
    return null;
  }

  /** The instance as this command last left it, or as it is written, with the rows that its facts are shaped from. */
  private async before(work: EventWork): Promise<{ before: Standing; read: FactRows }> {
    const left = this.batch.standings.get(work.instance);
    if (left && this.batch.isNew(left.id)) return { before: left, read: { id: left.id, linked: [], facts: {} } };
    const loaded = work.loaded ?? (await this.load(work));
    this.batch.sawAt(loaded.id, loaded.revision);
    return { before: left ?? { ...loaded, status: loaded.snapshot.status as string }, read: loaded };
  }

  private async load({ instance, event }: EventWork) {
    const known = await identify(this.db, instance);
    if (!known) throw new Error(`a link leads to ${instance}, which does not exist`);
    const needs = this.registry.needsOf(this.registry.pinned(known.lifecycle, known.definition), [event.type]);
    const { actor, occurredAt: at } = this.circumstances;
    return (await load(this.db, needs, { instance, person: actor.person, at, seat: actor.seat ?? undefined }))!;
  }

  private async start(work: StartWork): Promise<Refusal | null> {
    const lifecycle = this.registry.current(work.lifecycle)!;
    const needs = this.registry.needsOf(lifecycle, ['xstate.init']);
    const read = await loadForStart(this.db, needs, work);
    const refusal = checkLinks(lifecycle, work.links, (id) => this.batch.standings.get(id) ?? read.targets.get(id));
    if (refusal) return refusal;
    const links = linksOf(lifecycle, work);
    const linked = links.flatMap(({ relation, to_id: id }) => {
      const target = read.targets.get(id);
      return target ? [{ ...target, relation, id }] : [];
    });
    const facts = gatherFacts(
      this.batch,
      this.circumstances,
      needs,
      { id: work.id, linked, facts: read.facts },
      work.input,
    );
    return this.begin(work, lifecycle, links, facts);
  }

  private async begin(
    work: StartWork,
    lifecycle: Lifecycle,
    links: ReturnType<typeof linksOf>,
    facts: Facts,
  ): Promise<Refusal | null> {
    const input = throughJson(work.input);
    const event = { ...input, type: 'xstate.init' };
    const refusal = lifecycle.start.guard
      ? explainGuard(lifecycle, lifecycle.start.guard, { context: { facts }, event })
      : null;
    if (refusal) return refusal;
    const before = newcomer(work, lifecycle);
    await this.take(lifecycle, work, { before, decision: begin(lifecycle, input, facts), event, facts, links });
    return null;
  }

  /** Takes a decision into the batch and appends what it tells and starts, in the order the machine asked for it. */
  private async take(lifecycle: Lifecycle, work: Work, step: Omit<DecidedStep, 'cause'>): Promise<void> {
    const entry = this.batch.add({ ...step, cause: work.cause });
    const cause = { instance: entry.instance_id, n: entry.n };
    for (const effect of step.decision.effects) {
      if (effect.kind === 'tell') await this.tell(lifecycle, effect, cause, work.depth + 1);
      if (effect.kind === 'start') this.appendStarts(step.before.committee, effect, cause, work.depth + 1);
    }
  }

  private async tell(
    lifecycle: Lifecycle,
    effect: Effect & { kind: 'tell' },
    cause: Cause,
    depth: number,
  ): Promise<void> {
    const read = await loadLinks(this.db, cause.instance);
    const tied = this.batch.overlay(cause.instance, read).filter(({ relation }) => relation === effect.relation);
    const targets = tied.filter(({ lifecycle: key }) => effect.only === null || key === effect.only);
    const shape = lifecycle.tells[effect.event] ?? (() => ({}));
    for (const { id } of targets) {
      const payload = shape(effect.step, id);
      if (payload)
        this.list.push({ kind: 'event', instance: id, event: { ...payload, type: effect.event }, cause, depth });
    }
  }

  private appendStarts(
    committee: string,
    { lifecycle, requests }: Effect & { kind: 'start' },
    cause: Cause,
    depth: number,
  ): void {
    for (const { input, links } of requests) {
      this.list.push({ kind: 'start', id: this.newId(), lifecycle, committee, input, links, cause, depth });
    }
  }
}

function linksOf(lifecycle: Lifecycle, { id, links }: StartWork) {
  return Object.entries(links).flatMap(([relation, targets]) =>
    targets.map((to) => ({ from_id: id, relation, to_id: to, inverse: lifecycle.links[relation]!.inverse })),
  );
}

function newcomer({ id, committee }: StartWork, { key, version }: Lifecycle): Standing {
  const nothing = { revision: 0, states: [], status: 'active', title: '', snapshot: null, headHash: null };
  return { ...nothing, id, lifecycle: key, definition: version, committee };
}
