import type { EventObject } from 'xstate';
import type { Params } from '../../src/domain/workflow/bilingual.js';
import { accepts, begin, decide, revive, throughJson, type Decision } from '../../src/domain/workflow/decide.js';
import { explainRefusal } from '../../src/domain/workflow/explain.js';
import type { Actor, Facts, Role } from '../../src/domain/workflow/facts.js';
import { isEvery, type Guard } from '../../src/domain/workflow/guard.js';
import type { Lifecycle, Row } from '../../src/domain/workflow/lifecycle.js';
import { hashOfSnapshot, type Entry } from './histories.js';

/** An id that is easy to tell apart: the number stands at its end. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Somebody with these roles who speaks for no seat. */
export const actor = (person: number, ...roles: readonly Role[]): Actor => ({
  person: idOf(person),
  roles,
  seats: [],
  seat: null,
});

/** Somebody who speaks for a seat. */
export const seated = (person: number, seat: number, as: 'member' | 'substitute' = 'member'): Actor => ({
  person: idOf(person),
  roles: [as],
  seats: [{ seat: idOf(seat), organisation: idOf(seat + 500), as, rank: as === 'member' ? 0 : 1 }],
  seat: idOf(seat),
});

/** The secretariat, filing what a seat has sent. */
export const filing = (person: number, seat: number): Actor => ({ ...actor(person, 'secretariat'), seat: idOf(seat) });

/** What one step came to: where it stands and what it asks for, or the codes of the refusal. */
export type Played =
  { readonly states: readonly string[]; readonly effects: readonly string[] } | { readonly refused: readonly string[] };

/** Plays a lifecycle as the engine does, without a database: each step is given its facts. */
export class Play {
  /** What has happened so far, as the journal would have it. */
  readonly entries: Entry[] = [];
  private decision!: Decision;

  constructor(
    private readonly lifecycle: Lifecycle,
    private readonly standard: { readonly at: string; readonly self: string },
  ) {}

  get context(): Row {
    return this.decision.snapshot.context;
  }

  get states(): readonly string[] {
    return this.decision.states;
  }

  /** Rows that the latest step adds to a slice. */
  rows(slice: string): readonly Row[] {
    return this.decision.effects.flatMap((effect) =>
      effect.kind === 'record' && effect.slice === slice ? effect.rows : [],
    );
  }

  /** Payload of an event that the latest step tells one target; null when that target is passed over. */
  told(event: string, target: string): Row | null | undefined {
    const tell = this.decision.effects.find((effect) => effect.kind === 'tell' && effect.event === event);
    return tell?.kind === 'tell' ? (this.lifecycle.tells[event]?.(tell.step, target) ?? null) : undefined;
  }

  /** Instances that the latest step starts. */
  started() {
    return this.decision.effects.flatMap((effect) => (effect.kind === 'start' ? effect.requests : []));
  }

  /** When the latest step wants to be woken. */
  due(): readonly string[] {
    return this.decision.effects.flatMap((effect) => (effect.kind === 'schedule' ? [effect.dueAt] : []));
  }

  start(payload: Row, by: Actor, facts: Row = {}): Played {
    const input = this.lifecycle.start.payload.parse(payload) as Row;
    const known = this.factsOf(by, facts);
    this.decision = begin(this.lifecycle, input, known);
    return this.played({ ...input, type: 'xstate.init' }, known);
  }

  /** Sends an event; `at` in the facts is another instant than the play's own. */
  send(type: string, payload: Row, by: Actor, facts: Row = {}): Played {
    const event = { ...(this.lifecycle.events[type]!.payload.parse(payload) as Row), type };
    return this.take(event, this.factsOf(by, facts));
  }

  /** The clock comes to the instant of an alarm. */
  alarm(type: string, at: string, facts: Row = {}): Played {
    return this.take({ type }, this.factsOf({ person: null, roles: [], seats: [], seat: null }, { ...facts, at }));
  }

  private take(event: EventObject, facts: Facts): Played {
    const snapshot = revive(this.lifecycle, this.decision.snapshot, facts);
    if (!accepts(snapshot, event)) {
      return { refused: explainRefusal(this.lifecycle, snapshot, event).reasons.map(({ code }) => code) };
    }
    this.decision = decide(this.lifecycle, snapshot, event);
    return this.played(event, facts);
  }

  private factsOf(by: Actor, facts: Row): Facts {
    return throughJson({ ...this.standard, actor: by, ...facts });
  }

  private played(event: EventObject, facts: Facts): Played {
    const { states } = this.decision;
    this.entries.push(throughJson({ event, facts, states, snapshot_hash: hashOfSnapshot(this.decision) }));
    const effects = this.decision.effects.map((effect) => {
      if (effect.kind === 'record') return `record ${effect.slice}`;
      if (effect.kind === 'announce') return `announce ${effect.topic}`;
      if (effect.kind === 'tell') return `tell ${effect.relation} ${effect.event}`;
      return effect.kind === 'start' ? `start ${effect.lifecycle}` : effect.kind;
    });
    return { states, effects };
  }
}

/** The single guards of a lifecycle, by name: each must be shown to hold and to fail. */
export const singleGuards = ({ guards }: Lifecycle): readonly string[] =>
  Object.keys(guards).filter((name) => !isEvery(guards[name]!));

/** Asks one guard. */
export function holds(lifecycle: Lifecycle, name: string, context: Row, event: Row = {}): boolean {
  return (lifecycle.guards[name] as Guard).test({ context: throughJson(context) as { facts: Facts }, event });
}

/** What a guard puts in its sentence. */
export function paramsOf(lifecycle: Lifecycle, name: string, context: Row, event: Row = {}): Params | undefined {
  return (lifecycle.guards[name] as Guard).params?.({
    context: throughJson(context) as { facts: Facts },
    event,
  });
}
