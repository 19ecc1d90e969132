import type { Role, Seating } from '../domain/workflow/facts.js';
import type { StoredSnapshot } from '../domain/workflow/decide.js';
import type { Answer } from './command.js';
import { loadLookup, valuesOf } from './load-statement.js';
import type { Store } from './store.js';
import type { LinkedRow, Needs } from './registry.js';
import { standing, type RoleRow } from './roles.js';

/** What is asked of the database before a step. Instants are ISO. */
export interface LoadRequest {
  readonly instance: string;
  readonly person: string | null;
  readonly at: string;
  readonly idempotencyKey?: string;
  readonly seat?: string;
}

/** An instance with everything that one step reads, from one statement and so from one moment. */
export interface Loaded {
  readonly id: string;
  readonly lifecycle: string;
  readonly definition: number;
  readonly committee: string;
  readonly revision: number;
  readonly states: readonly string[];
  readonly title: string;
  readonly snapshot: StoredSnapshot;
  readonly headHash: string;
  readonly roles: readonly Role[];
  readonly seats: readonly Seating[];
  readonly assisted: readonly Seating[];
  /** Whether the seat spoken for is one of the instance's committee. */
  readonly seatKnown: boolean;
  /** Whether a deadline of it is due. */
  readonly due: boolean;
  readonly earlier: { readonly requestHash: string; readonly response: Answer } | null;
  readonly linked: readonly LinkedRow[];
  readonly facts: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

type Raw = Omit<Loaded, 'roles' | 'seats' | 'assisted' | 'facts' | 'linked'> & {
  readonly roleRows: readonly RoleRow[] | null;
  readonly linked: readonly LinkedRow[] | null;
  readonly factRows: readonly (Rows | null)[];
};

/** Loads an instance for a step; undefined when there is none by that id. */
export async function load(db: Store, needs: Needs, request: LoadRequest): Promise<Loaded | undefined> {
  const raw = await db.look<Raw>(loadLookup(needs, request), valuesOf(request));
  if (!raw) return undefined;
  const { roleRows, factRows, linked, ...rest } = raw;
  const facts = Object.fromEntries(needs.providers.map(({ name }, index) => [name, factRows[index] ?? []]));
  return { ...rest, linked: linked ?? [], facts, ...standing(roleRows ?? []) };
}
