import { iso, seenBy } from '../http/instances/visible.js';

const context = (instance: string, field: string) => `${instance}.snapshot->'context'->>'${field}'`;

/** What is told of an instance; the label is added where the lifecycles are known. */
const told = (instance: string) =>
  `'id', ${instance}.id, 'title', ${instance}.title, 'lifecycle', ${instance}.lifecycle, 'definition', ${instance}.definition,
   'state', ${instance}.states[1]`;

const COMMISSION = `
  SELECT jsonb_build_object(${told('c')}) FROM link l JOIN instance c ON c.id = l.to_id
   WHERE l.from_id = g.id AND l.relation = 'mandatedBy' AND ${seenBy('c', '$2', '$3')}`;

/** The newest that still counts, in the group's own committee. */
const TASK_DESCRIPTION = `
  SELECT jsonb_build_object(${told('t')}) FROM instance t
   WHERE t.committee_id = (${context('g', 'body')})::uuid AND t.lifecycle = 'task-description'
     AND t.states[1] NOT IN ('withdrawn', 'changed') AND ${seenBy('t', '$2', '$3')}
   ORDER BY t.created_at DESC, t.id DESC LIMIT 1`;

const GATE = `
  SELECT jsonb_build_object('condition', ${context('g', 'gateCondition')}, 'open', g.snapshot->'context'->'gateOpen',
                            'since', said.at, 'reason', said.reason)
    FROM (SELECT 1) AS one
    LEFT JOIN LATERAL (SELECT r.body->>'at' AS at, r.body->>'reason' AS reason FROM record r
                        WHERE r.instance_id = g.id AND r.slice = 'gate' ORDER BY r.n DESC LIMIT 1) AS said ON true
   WHERE (${context('g', 'gated')})::boolean`;

const STARTED = `
  SELECT ${iso('j.occurred_at')} FROM journal j
   WHERE j.instance_id = g.id AND j.event->>'type' = 'START' ORDER BY j.n DESC LIMIT 1`;

/** Tied from either side. */
const GROUPS = `
  SELECT coalesce(jsonb_agg(jsonb_build_object(${told('g')}, 'startedAt', (${STARTED}), 'gate', (${GATE}),
                            'commission', (${COMMISSION}), 'taskDescription', (${TASK_DESCRIPTION})) ORDER BY g.title, g.id), '[]')
    FROM instance g
   WHERE g.id IN (SELECT l.to_id FROM link l WHERE l.from_id = d.id AND l.relation = 'realisedBy'
                  UNION SELECT l.from_id FROM link l WHERE l.to_id = d.id AND l.inverse = 'realisedBy')
     AND ${seenBy('g', '$2', '$3')}`;

const MOVES = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('from', r.body->'from', 'to', r.body->'to', 'decision', r.body->'decision',
                            'reason', r.body->'reason', 'at', ${iso('j.occurred_at')}) ORDER BY r.n), '[]')
    FROM record r JOIN journal j ON j.instance_id = r.instance_id AND j.n = r.n
   WHERE r.instance_id = d.id AND r.slice = 'bucket'`;

/** The committee, when the person ($2) has a role there at the instant ($3). */
export const VISIBLE_COMMITTEE = `
  SELECT c.id, c.name FROM committee c WHERE c.id = $1 AND EXISTS (
    SELECT FROM committee_role r WHERE r.committee_id = c.id AND r.person_id = $2
       AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to > $3))`;

/** Each deliverable of the committee, with its groups as far as the person may see them. */
export const DELIVERABLES = `
  SELECT jsonb_build_object(${told('d')}, 'key', ${context('d', 'key')}, 'bucket', ${context('d', 'bucket')},
           'needBy', ${context('d', 'needBy')}, 'start', ${context('d', 'start')}, 'end', ${context('d', 'end')},
           'groups', (${GROUPS}), 'moves', (${MOVES})) AS item
    FROM instance d WHERE d.committee_id = $1 AND d.lifecycle = 'deliverable'
   ORDER BY ${context('d', 'bucket')}, ${context('d', 'start')} NULLS LAST, ${context('d', 'key')}, d.id`;
