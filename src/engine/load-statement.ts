import type { QueryConfig } from 'pg';
import type { FactProvider } from './fact-provider.js';
import { LINKS_OF } from './load-links.js';
import type { LoadRequest } from './load.js';
import type { Needs } from './registry.js';
import { rolesIn } from './roles.js';

/** What a load may leave out: every part that is not asked for costs the database nothing. */
interface Shape {
  readonly keyed: boolean;
  readonly seated: boolean;
}

/** A query's rows as one JSON array, null when there are none. */
export const rowsOf = (query: string) => `(SELECT json_agg(q) FROM (${query}) q)`;

/** The answer given before under key $n; null when there was none. */
export const earlierAnswer = (parameter: string) => `
  (SELECT json_build_object('requestHash', a.request_hash, 'response', a.response)
     FROM idempotency a WHERE a.person_id = $2::uuid AND a.key = ${parameter})`;

export const seatExists = (committee: string, parameter: string) =>
  `EXISTS (SELECT 1 FROM committee_role k WHERE k.committee_id = ${committee} AND k.seat_id = ${parameter}::uuid)`;

/** Which rows of a fact's view belong to the step; `held.seats` are the seats of the one who asks. */
function conditionOf(scope: FactProvider['scope'], seat: string | null): string {
  if (scope === 'committee') return 'f.committee_id = i.committee_id';
  if (scope === 'instance') return 'f.instance_id = $1::uuid';
  // An array, not a subquery joined by OR: only then does the database look the seats up by index.
  return `f.instance_id = $1::uuid AND f.seat_id = ANY(${seat ? `array_append(held.seats, ${seat}::uuid)` : 'held.seats'})`;
}

function textOf({ linked, providers }: Needs, { keyed, seated }: Shape): string {
  const seat = seated ? (keyed ? '$5' : '$4') : null;
  const facts = providers.map(({ view, scope }) => rowsOf(`SELECT * FROM ${view} f WHERE ${conditionOf(scope, seat)}`));
  return `
SELECT i.id, i.lifecycle, i.definition, i.committee_id AS committee, i.revision, i.states, i.title, i.snapshot, i.head_hash AS "headHash",
  held.roles AS "roleRows",
  ${seat ? seatExists('i.committee_id', seat) : 'false'} AS "seatKnown",
  coalesce(i.next_due <= $3::timestamptz, false) AS due,
  ${keyed ? earlierAnswer('$4') : 'NULL::json'} AS earlier,
  ${linked ? rowsOf(LINKS_OF('$1::uuid')) : 'NULL::json'} AS linked,
  json_build_array(${facts.join(', ')}) AS "factRows"
FROM instance i CROSS JOIN LATERAL (${rolesIn('i.committee_id')}) held WHERE i.id = $1::uuid`;
}

interface Prepared {
  readonly name: string;
  readonly text: string;
}

const statements = new Map<Needs, Map<string, Prepared>>();
let count = 0;

/** The statement for one combination of needs; the database keeps it prepared under its name. */
export function loadStatement(needs: Needs, { instance, person, at, idempotencyKey, seat }: LoadRequest): QueryConfig {
  const shape = { keyed: idempotencyKey !== undefined, seated: seat !== undefined };
  const optional = [idempotencyKey, seat].filter((value) => value !== undefined);
  return { ...prepared(needs, shape), values: [instance, person, at, ...optional] };
}

function prepared(needs: Needs, shape: Shape): Prepared {
  const shapes = statements.get(needs) ?? new Map<string, Prepared>();
  const key = `${shape.keyed} ${shape.seated}`;
  const known = shapes.get(key) ?? { name: `engine_load_${count++}`, text: textOf(needs, shape) };
  statements.set(needs, shapes.set(key, known));
  return known;
}
