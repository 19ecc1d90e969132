/** Parts of the monitor's statements. In all of them $1 is the person who asks and $2 the instant. */

/** Whether a period covers the instant. */
export const now = (row: string): string =>
  `${row}.valid_from <= $2 AND (${row}.valid_to IS NULL OR ${row}.valid_to > $2)`;

/** Committees of which the person who asks may see the instances: what is not among them is not counted. */
export const VISIBLE = `
  visible AS MATERIALIZED (
    SELECT DISTINCT r.committee_id FROM committee_role r WHERE r.person_id = $1 AND ${now('r')})`;

/** Whether an instance waits for nobody; `resting` is a parameter with the states that do not. */
export const atRest = (instance: string, resting: string): string => `
  (${instance}.status <> 'active' OR NOT EXISTS (
     SELECT FROM unnest(${instance}.states) s
      WHERE ${instance}.lifecycle || '/' || ${instance}.definition || '/' || s <> ALL (${resting}::text[])))`;

const named = (instance: string, field: string) => `${instance}.snapshot->'context'->>'${field}'`;

/** By when an instance should have moved on: its own `due` or `deadline`, else its next alarm. */
export const deadlineOf = (instance: string): string => `
  date_trunc('milliseconds', coalesce(
    CASE WHEN ${named(instance, 'due')} LIKE '____-__-__T%' THEN (${named(instance, 'due')})::timestamptz END,
    CASE WHEN ${named(instance, 'deadline')} LIKE '____-__-__T%' THEN (${named(instance, 'deadline')})::timestamptz END,
    ${instance}.next_due))`;

/** Since when an instance has stood where it stands. */
export const sinceOf = (instance: string): string =>
  `(SELECT max(t.entered_at) FROM stay t WHERE t.instance_id = ${instance}.id AND t.left_at IS NULL)`;

const UUID = `'^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'`;

/**
 * Instances of the common table `asking` (id, committee_id, by, owner, organisation, deadline), with the seat, the organisation or the
 * role that each still waits for; `paper` is the one on which a position is missing.
 */
export const AWAITED = `
  awaited AS (
    SELECT a.id, f.seat_id, NULL::uuid AS organisation_id, NULL::text AS role, NULL::uuid AS paper
      FROM asking a JOIN fact_comment_seat f ON f.instance_id = a.id WHERE a.by = 'remarks' AND f.answered_as IS NULL
    UNION ALL
    SELECT a.id, p.seat_id, NULL, NULL, p.paper
      FROM asking a JOIN awaited_position p ON p.instance_id = a.id WHERE a.by = 'positions'
    UNION ALL
    SELECT a.id, d.seat_id, NULL, NULL, NULL FROM asking a JOIN polled_seat d ON d.instance_id = a.id WHERE a.by = 'dates' AND NOT d.answered
    UNION ALL
    SELECT a.id, s.id, NULL, NULL, NULL FROM asking a JOIN seat s ON s.id::text = a.owner WHERE a.by = 'owner'
    UNION ALL
    SELECT a.id, NULL, o.id, NULL, NULL
      FROM asking a JOIN organisation o
        ON o.id = CASE WHEN coalesce(a.organisation, a.owner) ~ ${UUID} THEN coalesce(a.organisation, a.owner)::uuid END
     WHERE a.by IN ('owner', 'organisation')
    UNION ALL
    SELECT a.id, NULL, NULL, 'secretariat', NULL FROM asking a WHERE a.by = 'owner' AND a.owner = 'secretariat')`;

/** An instance with what `AWAITED` wants to know of it; `obligations` is a parameter. */
export const asking = (from: string, obligations: string): string => `
  asking AS MATERIALIZED (
    SELECT i.id, i.committee_id, o.by, lower(i.snapshot->'context'->>'owner') AS owner,
           lower(i.snapshot->'context'->>'organisation') AS organisation, ${deadlineOf('i')} AS deadline
      FROM ${from}
      JOIN jsonb_to_recordset(${obligations}::jsonb) AS o(lifecycle text, state text, by text)
        ON o.lifecycle = i.lifecycle AND (i.states[1] = o.state OR starts_with(i.states[1], o.state || '.')))`;
