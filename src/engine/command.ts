import type { Row } from '../domain/workflow/lifecycle.js';
import type { Refusal } from '../domain/workflow/refusal.js';

/** What every command carries besides its subject. Instants are ISO (UTC). */
export interface CommandMeta {
  /** The person who sends it, already authenticated; null for the clock. */
  readonly person: string | null;
  /** The seat spoken for; needed only when the person could speak for several, or files for somebody else. */
  readonly onBehalfOf?: string;
  readonly reason?: string;
  /** When it happened, if that was earlier: secretariat only. */
  readonly occurredAt?: string;
  /** The same key with the same body gives the same answer; with another body it is refused. */
  readonly idempotencyKey?: string;
}

/** Brings an instance into being. `links` maps a relation of the lifecycle to the ids of the instances it ties. */
export interface StartCommand extends CommandMeta {
  readonly lifecycle: string;
  readonly committee: string;
  readonly payload: Row;
  readonly links?: Readonly<Record<string, readonly string[]>>;
}

/** Sends an event to an instance. With `ifMatch` a newer revision is refused with 412 and nothing is tried again. */
export interface SendCommand extends CommandMeta {
  readonly instance: string;
  readonly type: string;
  readonly payload: Row;
  readonly ifMatch?: number;
}

/** What a command that was carried out answers, and answers again when repeated with its key. */
export interface Answer {
  readonly instance: string;
  readonly lifecycle: string;
  readonly revision: number;
  readonly states: readonly string[];
  /** Number of the journal entry in the instance's own journal. */
  readonly entry: number;
  /** Instances that the same commit brought into being or moved, this one left out. */
  readonly touched: readonly {
    readonly instance: string;
    readonly lifecycle: string;
    readonly states: readonly string[];
  }[];
}

/** Refusals are values, never exceptions. */
export type Outcome =
  | { readonly done: true; readonly answer: Answer; readonly repeated: boolean }
  | { readonly done: false; readonly refusal: Refusal };

/** One line of `GET …/actions`. `depends` names the payload fields on which the answer hangs. */
export interface ActionView {
  readonly type: string;
  readonly label: { readonly da: string; readonly en: string };
  /** It speaks for a seat: whoever holds several, or files for others, says for which. */
  readonly forSeat: boolean;
  /** It puts right what was recorded wrongly: its consequences are shown before it is confirmed. */
  readonly rectifies: boolean;
  readonly allowed: 'yes' | 'no' | 'depends';
  readonly dependsOn: readonly string[];
  readonly reasons: Refusal['reasons'];
  /** JSON Schema of the payload. */
  readonly schema: unknown;
}
