import type { FactProvider } from './fact-provider.js';
import { LINKS_OF } from './load-links.js';
import type { LoadRequest } from './load.js';
import type { Needs } from './registry.js';
import { rolesIn } from './roles.js';
import type { Lookup } from './store.js';

/** What a load may leave out: every part that is not asked for costs the database nothing. */
interface Shape {
  readonly keyed: boolean;
  readonly seated: boolean;
}

/** A query's rows as one JSON array, null when there are none. */
export const rowsOf = (query: string) => `(SELECT json_agg(q) FROM (${query}) q)`;

/** The answer given before to a person under a key; null when there was none. */
export const earlierAnswer = (person: string, key: string) => `
  (SELECT json_build_object('requestHash', a.request_hash, 'response', a.response)
     FROM idempotency a WHERE a.person_id = ${person} AND a.key = ${key})`;

export const seatExists = (committee: string, seat: string) =>
  `EXISTS (SELECT 1 FROM committee_role k WHERE k.committee_id = ${committee} AND k.seat_id = ${seat})`;

/** Which rows of a fact's view belong to the step; `held.seats` are the seats of the one who asks. */
function conditionOf(scope: FactProvider['scope'], seated: boolean): string {
  if (scope === 'committee') return 'f.committee_id = i.committee_id';
  if (scope === 'instance') return 'f.instance_id = q.instance';
  // An array, not a subquery joined by OR: only then does the database look the seats up by index.
  return `f.instance_id = q.instance AND f.seat_id = ANY(${seated ? 'array_append(held.seats, q.seat)' : 'held.seats'})`;
}

/** The columns of a request, in the order of its values. */
const columnsOf = ({ keyed, seated }: Shape) => [
  ['instance', 'uuid'],
  ['person', 'uuid'],
  ['at', 'timestamptz'],
  ...(keyed ? [['key', 'text']] : []),
  ...(seated ? [['seat', 'uuid']] : []),
];

function textOf({ linked, providers }: Needs, shape: Shape): string {
  const { keyed, seated } = shape;
  const facts = providers.map(({ view, scope }) =>
    rowsOf(`SELECT * FROM ${view} f WHERE ${conditionOf(scope, seated)}`),
  );
  const columns = columnsOf(shape);
  return `
SELECT q.ord, i.id, i.lifecycle, i.definition, i.committee_id AS committee, i.revision, i.states, i.title, i.snapshot, i.head_hash AS "headHash",
  held.roles AS "roleRows",
  ${seated ? seatExists('i.committee_id', 'q.seat') : 'false'} AS "seatKnown",
  coalesce(i.next_due <= q.at, false) AS due,
  ${keyed ? earlierAnswer('q.person', 'q.key') : 'NULL::json'} AS earlier,
  ${linked ? rowsOf(LINKS_OF('q.instance')) : 'NULL::json'} AS linked,
  json_build_array(${facts.join(', ')}) AS "factRows"
FROM unnest(${columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ')})
     WITH ORDINALITY AS q(${columns.map(([name]) => name).join(', ')}, ord)
JOIN instance i ON i.id = q.instance
CROSS JOIN LATERAL (${rolesIn('i.committee_id', 'q.person', 'q.at')}) held`;
}

const lookups = new Map<Needs, Map<string, Lookup>>();
let count = 0;

/** The statement for one combination of needs; the database keeps it prepared under its name. */
export function loadLookup(needs: Needs, { idempotencyKey, seat }: LoadRequest): Lookup {
  const shape = { keyed: idempotencyKey !== undefined, seated: seat !== undefined };
  const shapes = lookups.get(needs) ?? new Map<string, Lookup>();
  const key = `${shape.keyed} ${shape.seated}`;
  const known = shapes.get(key) ?? { name: `engine_load_${count++}`, text: textOf(needs, shape) };
  lookups.set(needs, shapes.set(key, known));
  return known;
}

/** The values of a request, as the columns of its lookup want them. */
export const valuesOf = ({ instance, person, at, idempotencyKey, seat }: LoadRequest): readonly unknown[] => [
  instance,
  person,
  at,
  ...[idempotencyKey, seat].filter((value) => value !== undefined),
];
