import type { Role, Seating } from '../domain/workflow/facts.js';
import type { StoredSnapshot } from '../domain/workflow/decide.js';
import type { Answer } from './command.js';
import type { FactProvider } from './fact-provider.js';
import { LINKS_OF } from './load-links.js';
import type { Queryable } from './queryable.js';
import type { LinkedRow, Needs } from './registry.js';

/** What is asked of the database before a step. Instants are ISO. */
export interface LoadRequest {
  readonly instance: string;
  readonly person: string | null;
  readonly at: string;
  readonly idempotencyKey?: string;
  readonly seat?: string;
}

export interface RoleRow {
  readonly role: Role;
  readonly seat: string | null;
  readonly organisation: string | null;
  readonly rank: number;
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
  /** Whether the seat spoken for is one of the instance's committee. */
  readonly seatKnown: boolean;
  readonly due: readonly { readonly name: string; readonly event: string; readonly dueAt: string }[];
  readonly earlier: { readonly requestHash: string; readonly response: Answer } | null;
  readonly linked: readonly LinkedRow[];
  readonly facts: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** Roles of person $2 at instant $3 in a committee. */
export const ROLES_IN = (committee: string) => `
  SELECT r.role, r.seat_id AS seat, r.organisation_id AS organisation, r.rank
    FROM committee_role r
   WHERE r.committee_id = ${committee} AND r.person_id = $2::uuid
     AND r.valid_from <= $3::timestamptz AND (r.valid_to IS NULL OR r.valid_to > $3::timestamptz)`;

const ROLES = ROLES_IN('i.committee_id');

/** Which rows of a fact's view belong to the step. */
const SCOPES: Record<FactProvider['scope'], string> = {
  instance: 'f.instance_id = i.id',
  seat: `f.instance_id = i.id AND (f.seat_id = $5::uuid OR f.seat_id IN (SELECT s.seat FROM (${ROLES}) s))`,
  committee: 'f.committee_id = i.committee_id',
};

export const rowsOf = (query: string) => `(SELECT coalesce(jsonb_agg(to_jsonb(q)), '[]') FROM (${query}) q)`;

/** The statement for one combination of needs; the database keeps it prepared under its name. */
function statement({ linked, providers }: Needs): { name: string; text: string } {
  const facts = providers.map((provider) => rowsOf(`SELECT * FROM ${provider.view} f WHERE ${SCOPES[provider.scope]}`));
  const text = `
SELECT i.id, i.lifecycle, i.definition, i.committee_id AS committee, i.revision, i.states, i.title, i.snapshot, i.head_hash AS "headHash",
  ${rowsOf(ROLES)} AS "roleRows",
  EXISTS (SELECT 1 FROM committee_role k WHERE k.committee_id = i.committee_id AND k.seat_id = $5::uuid) AS "seatKnown",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('name', d.name, 'event', d.event, 'dueAt', d.due_at) ORDER BY d.due_at, d.name), '[]')
     FROM deadline d WHERE d.instance_id = i.id AND d.status = 'pending' AND d.due_at <= $3::timestamptz) AS due,
  (SELECT jsonb_build_object('requestHash', a.request_hash, 'response', a.response)
     FROM idempotency a WHERE a.person_id = $2::uuid AND a.key = $4) AS earlier,
  ${linked ? rowsOf(LINKS_OF('i.id')) : "'[]'::jsonb"} AS linked,
  jsonb_build_array(${facts.join(', ')}) AS "factRows"
FROM instance i WHERE i.id = $1::uuid`;
  return { name: `engine_load_${statements.size}`, text };
}

const statements = new Map<Needs, { name: string; text: string }>();

function prepared(needs: Needs): { name: string; text: string } {
  const known = statements.get(needs) ?? statement(needs);
  statements.set(needs, known);
  return known;
}

type Raw = Omit<Loaded, 'roles' | 'seats' | 'facts'> & {
  readonly roleRows: readonly RoleRow[];
  readonly factRows: readonly (readonly Record<string, unknown>[])[];
};

/** Loads an instance for a step; undefined when there is none by that id. */
export async function load(db: Queryable, needs: Needs, request: LoadRequest): Promise<Loaded | undefined> {
  const { instance, person, at, idempotencyKey, seat } = request;
  const values = [instance, person, at, idempotencyKey ?? null, seat ?? null];
  const { rows } = await db.query<Raw>({ ...prepared(needs), values });
  const raw = rows[0];
  if (!raw) return undefined;
  const { roleRows, factRows, ...rest } = raw;
  const facts = Object.fromEntries(needs.providers.map(({ name }, index) => [name, factRows[index] ?? []]));
  return { ...rest, due: rest.due.map(inIso), facts, ...standing(roleRows) };
}

const inIso = <T extends { dueAt: string }>(due: T): T => ({ ...due, dueAt: new Date(due.dueAt).toISOString() });

/** Roles and seats of a person, in a fixed order so that the journal reads the same whenever it is written. */
export function standing(rows: readonly RoleRow[]): { roles: readonly Role[]; seats: readonly Seating[] } {
  const roles = [...new Set(rows.map((row) => row.role))].sort();
  const seats = rows
    .filter((row) => row.role === 'member' || row.role === 'substitute')
    .map(({ seat, organisation, role, rank }) => ({ seat, organisation, as: role, rank }) as Seating)
    .sort((a, b) => a.rank - b.rank || a.seat.localeCompare(b.seat));
  return { roles, seats };
}
