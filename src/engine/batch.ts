import type { EventObject } from 'xstate';
import type { Decision } from '../domain/workflow/decide.js';
import type { Facts, Linked } from '../domain/workflow/facts.js';
import { announcementsOf, deadlinesOf, recordsOf, type EntryEffects } from './entry-effects.js';
import { hashOf } from './hash.js';
import { hashOfEntry, type JournalEntry } from './journal-entry.js';
import type { Cause, Circumstances, Standing } from './work.js';

/** A link as it is stored; the names are the columns'. */
export interface NewLink {
  readonly from_id: string;
  readonly relation: string;
  readonly to_id: string;
  readonly inverse: string;
}

/** A decided step on its way into the journal. */
export interface DecidedStep {
  readonly before: Standing;
  readonly decision: Decision;
  readonly event: EventObject;
  readonly facts: Facts;
  readonly cause: Cause | null;
  readonly alarm?: string;
  readonly links?: readonly NewLink[];
}

/**
 * Everything that one command will write, gathered step by step and written in one commit. Later steps of the same command
 * see the instances as earlier ones left them.
 */
export class Batch {
  /** Revision at which each existing instance was read. */
  readonly reads = new Map<string, number>();
  /** Each instance that moved: as it stood before the command, and as it stands now. */
  readonly origins = new Map<string, Standing>();
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

  /** Notes that an instance's state was read at a revision; only the first reading counts. */
  sawAt(instance: string, revision: number): void {
    if (!this.standings.has(instance) && !this.reads.has(instance)) this.reads.set(instance, revision);
  }

  /** Whether this command brought the instance into being. */
  isNew(instance: string): boolean {
    return this.standings.has(instance) && !this.reads.has(instance);
  }

  /** Links as this command sees them: those read, with the states that its own steps left, and those it made. */
  overlay(instance: string, read: readonly Linked[]): readonly Linked[] {
    const made = this.links.flatMap((link) => asSeenFrom(instance, link));
    const known = new Set(read.map(({ relation, id }) => `${relation} ${id}`));
    const added = made.filter(({ relation, id }) => !known.has(`${relation} ${id}`));
    return [...read, ...added].map((link) => {
      const now = this.standings.get(link.id);
      return now ? { ...link, lifecycle: now.lifecycle, states: now.states } : link;
    });
  }

  /** Takes a decided step in; gives its journal entry. */
  add(step: DecidedStep): JournalEntry {
    const { before, decision, links = [] } = step;
    const n = before.revision + 1;
    const entry = this.entryOf(step, n, this.carryOut(step, n));
    this.journal.push(entry);
    this.links.push(...links);
    const { snapshot, states, status, title } = decision;
    if (!this.origins.has(before.id)) this.origins.set(before.id, before);
    this.standings.set(before.id, { ...before, revision: n, states, status, title, snapshot, headHash: entry.hash });
    return entry;
  }

  private entryOf(
    { before, decision, event, facts, cause }: DecidedStep,
    n: number,
    effects: EntryEffects,
  ): JournalEntry {
    const { actor, reason, recordedAt } = this.circumstances;
    const body = {
      instance_id: before.id,
      n,
      recorded_at: recordedAt,
      occurred_at: facts.at,
      person_id: actor.person,
      seat_id: actor.seat,
      reason,
      event,
      facts,
      effects,
      states: decision.states,
      definition: before.definition,
      snapshot_hash: hashOf(decision.snapshot),
      cause,
      previous_hash: before.headHash,
    };
    return { ...body, hash: hashOfEntry(body) };
  }

  private carryOut({ before, decision, alarm, links = [] }: DecidedStep, n: number): EntryEffects {
    const { id, lifecycle, committee } = before;
    return {
      records: this.record(id, n, decision),
      announcements: this.announce(id, n, decision),
      deadlines: this.keepTime(id, decision, alarm),
      links: links.map(({ relation, to_id, inverse }) => ({ relation, to: to_id, inverse })),
      ...(n === 1 && { made: { lifecycle, committee } }),
    };
  }

  private record(instance: string, n: number, { effects }: Decision): EntryEffects['records'] {
    return recordsOf(instance, effects).map(({ body, ...row }) => {
      const named = { ...row, id: this.newId() };
      this.records.push({ ...named, body, instance_id: instance, n });
      return named;
    });
  }

  private announce(instance: string, n: number, { effects }: Decision): EntryEffects['announcements'] {
    const announcements = announcementsOf(effects);
    announcements.forEach((one, k) => this.outbox.push({ ...one, instance_id: instance, n, k }));
    return announcements;
  }

  private keepTime(instance: string, { effects }: Decision, alarm: string | undefined): EntryEffects['deadlines'] {
    const operations = deadlinesOf(effects, alarm);
    for (const { op, name, dueAt: due_at, event } of operations) {
      this.deadlines.push({ op, name, due_at, event, instance_id: instance });
    }
    return operations;
  }
}

function asSeenFrom(instance: string, { from_id, relation, to_id, inverse }: NewLink): readonly Linked[] {
  const blank = { lifecycle: '', states: [] };
  if (from_id === instance) return [{ ...blank, relation, id: to_id }];
  return to_id === instance ? [{ ...blank, relation: inverse, id: from_id }] : [];
}
