import type { EventObject } from 'xstate';
import type { Decision } from '../domain/workflow/decide.js';
import type { Facts, Linked } from '../domain/workflow/facts.js';
import type { Effect } from '../domain/workflow/read-effects.js';
import { hashOf } from './hash.js';
import type { Cause, Circumstances, Standing } from './work.js';

/** A journal entry as it is hashed and stored; names are the columns'. */
export interface JournalEntry {
  readonly instance_id: string;
  readonly n: number;
  readonly recorded_at: string;
  readonly occurred_at: string;
  readonly person_id: string | null;
  readonly seat_id: string | null;
  readonly reason: string | null;
  readonly event: EventObject;
  readonly facts: Facts;
  readonly effects: EntryEffects;
  readonly states: readonly string[];
  readonly definition: number;
  readonly snapshot_hash: string;
  readonly cause: Cause | null;
  readonly previous_hash: string | null;
  readonly hash: string;
}

/** What an entry brought about. Slice rows are named with their hashes, so that a changed row shows. */
export interface EntryEffects {
  readonly records: readonly {
    readonly id: string;
    readonly slice: string;
    readonly k: number;
    readonly hash: string;
  }[];
  readonly announcements: readonly { readonly topic: string; readonly body: unknown }[];
  readonly deadlines: readonly {
    readonly op: 'schedule' | 'cancel' | 'fire';
    readonly name: string;
    readonly dueAt?: string;
  }[];
  readonly links: readonly { readonly relation: string; readonly to: string; readonly inverse: string }[];
}

interface NewLink {
  readonly from_id: string;
  readonly relation: string;
  readonly to_id: string;
  readonly inverse: string;
}

export const hashOfRecord = (instance: string, slice: string, body: unknown) => hashOf({ instance, slice, body });

export const hashOfEntry = (entry: Omit<JournalEntry, 'hash'>) => hashOf(entry);

/**
 * Everything that one command will write, gathered step by step and written in one commit. Later steps of the same command
 * see the instances as earlier ones left them.
 */
export class Batch {
  readonly reads = new Map<string, number>();
  readonly standings = new Map<string, Standing>();
  readonly journal: JournalEntry[] = [];
  readonly records: Record<string, unknown>[] = [];
  readonly links: NewLink[] = [];
  readonly outbox: Record<string, unknown>[] = [];
  readonly deadlines: Record<string, unknown>[] = [];

  constructor(
    private readonly circumstances: Circumstances,
    private readonly newId: () => string,
  ) {}

  /** Notes that an instance's state was read at a revision. One already moved by this command is guarded by its own row. */
  sawAt(instance: string, revision: number): void {
    if (!this.standings.has(instance) && !this.reads.has(instance)) this.reads.set(instance, revision);
  }

  /** Whether this command brought the instance into being. */
  isNew(instance: string): boolean {
    return this.standings.has(instance) && !this.reads.has(instance);
  }

  /** Links as this command sees them: those read, with the states that its own steps left, and those it made. */
  overlay(instance: string, read: readonly Linked[]): readonly Linked[] {
    const made = this.links.flatMap(({ from_id, relation, to_id, inverse }) => {
      if (from_id === instance) return [{ relation, id: to_id }];
      return to_id === instance ? [{ relation: inverse, id: from_id }] : [];
    });
    const known = new Set(read.map(({ relation, id }) => `${relation} ${id}`));
    const added = made.filter(({ relation, id }) => !known.has(`${relation} ${id}`));
    return [...read, ...added.map((link) => ({ ...link, lifecycle: '', states: [] as readonly string[] }))].map(
      (link) => {
        const now = this.standings.get(link.id);
        return now ? { ...link, lifecycle: now.lifecycle, states: now.states } : link;
      },
    );
  }

  /** Takes a decided step in; gives its journal entry. */
  add(step: {
    before: Standing;
    decision: Decision;
    event: EventObject;
    facts: Facts;
    cause: Cause | null;
    alarm?: string;
    links?: readonly NewLink[];
  }): JournalEntry {
    const { before, decision } = step;
    const n = before.revision + 1;
    const links = step.links ?? [];
    const effects = this.carryOut(before.id, n, decision.effects, step.alarm, links);
    const entry = this.entryOf(step, n, effects);
    this.journal.push(entry);
    this.links.push(...links);
    const { snapshot, states, status, title } = decision;
    this.standings.set(before.id, { ...before, revision: n, states, status, title, snapshot, headHash: entry.hash });
    return entry;
  }

  private entryOf(step: Parameters<Batch['add']>[0], n: number, effects: EntryEffects): JournalEntry {
    const { actor, reason, recordedAt } = this.circumstances;
    const body = {
      instance_id: step.before.id,
      n,
      recorded_at: recordedAt,
      occurred_at: step.facts.at,
      person_id: actor.person,
      seat_id: actor.seat,
      reason,
      event: step.event,
      facts: step.facts,
      effects,
      states: step.decision.states,
      definition: step.before.definition,
      snapshot_hash: hashOf(step.decision.snapshot),
      cause: step.cause,
      previous_hash: step.before.headHash,
    };
    return { ...body, hash: hashOfEntry(body) };
  }

  private carryOut(
    instance: string,
    n: number,
    effects: readonly Effect[],
    alarm: string | undefined,
    links: readonly NewLink[],
  ): EntryEffects {
    return {
      records: this.record(instance, n, effects),
      announcements: this.announce(instance, n, effects),
      deadlines: this.keepTime(instance, effects, alarm),
      links: links.map(({ relation, to_id, inverse }) => ({ relation, to: to_id, inverse })),
    };
  }

  private record(instance: string, n: number, effects: readonly Effect[]): EntryEffects['records'] {
    const rows = effects.flatMap((effect) =>
      effect.kind === 'record' ? effect.rows.map((body) => ({ slice: effect.slice, body })) : [],
    );
    const counts = new Map<string, number>();
    return rows.map(({ slice, body }) => {
      const k = counts.get(slice) ?? 0;
      counts.set(slice, k + 1);
      const [id, hash] = [this.newId(), hashOfRecord(instance, slice, body)];
      this.records.push({
        id,
        instance_id: instance,
        n,
        slice,
        k,
        body,
        hash,
        recorded_at: this.circumstances.recordedAt,
      });
      return { id, slice, k, hash };
    });
  }

  private announce(instance: string, n: number, effects: readonly Effect[]): EntryEffects['announcements'] {
    const announcements = effects.filter((effect) => effect.kind === 'announce');
    announcements.forEach(({ topic, body }, k) =>
      this.outbox.push({ instance_id: instance, n, k, topic, body, created_at: this.circumstances.recordedAt }),
    );
    return announcements.map(({ topic, body }) => ({ topic, body }));
  }

  /** In XState's order: leaving cancels, entering schedules, and an alarm that rang is settled before both. */
  private keepTime(instance: string, effects: readonly Effect[], alarm: string | undefined): EntryEffects['deadlines'] {
    const rung: EntryEffects['deadlines'] = alarm ? [{ op: 'fire', name: alarm }] : [];
    const asked = effects.flatMap((effect): EntryEffects['deadlines'] => {
      if (effect.kind === 'schedule') return [{ op: 'schedule', name: effect.name, dueAt: effect.dueAt }];
      return effect.kind === 'cancel' ? [{ op: 'cancel', name: effect.name }] : [];
    });
    const events = new Map(
      effects.flatMap((effect) => (effect.kind === 'schedule' ? [[effect.name, effect.event]] : [])),
    );
    const operations = [...rung, ...asked];
    for (const { op, name, dueAt } of operations) {
      const at = this.circumstances.recordedAt;
      this.deadlines.push({
        op,
        instance_id: instance,
        name,
        due_at: dueAt ?? null,
        event: events.get(name) ?? null,
        at,
      });
    }
    return operations;
  }
}
