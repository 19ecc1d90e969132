import { iso } from '../http/instances/visible.js';
import { asking, atRest, AWAITED, deadlineOf, sinceOf, VISIBLE } from './statements.js';

/** What papers wait for: all that is tied to them in these ways and not at rest; $3 the resting states, $4 the ways. */
const TIED = `
  way AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($4::jsonb) AS w(relation text, state text)),
  tie AS (
    SELECT l.to_id AS paper, l.from_id AS id, w.state FROM link l JOIN way w ON w.relation = l.inverse
    UNION ALL
    SELECT l.from_id, l.to_id, w.state FROM link l JOIN way w ON w.relation = l.relation)`;

const WAITED_FOR = `
  tie t JOIN instance i ON i.id = t.id JOIN visible v ON v.committee_id = i.committee_id
   WHERE NOT ${atRest('i', '$3')} AND (t.state IS NULL OR t.state = ANY (i.states))`;

/** Papers that wait for a seat, or for one of an organisation; worked out only where somebody asks. */
const WAITING_FOR = `
  tied AS MATERIALIZED (SELECT t.paper AS of_paper, i.* FROM ${WAITED_FOR}),
  ${asking('(SELECT DISTINCT ON (id) * FROM tied) i', '$15')}, ${AWAITED},
  owing AS MATERIALIZED (
    SELECT DISTINCT t.of_paper FROM awaited a JOIN tied t ON t.id = a.id JOIN seat s ON s.id = a.seat_id
     WHERE s.id = coalesce($13::uuid, s.id) AND s.organisation_id = coalesce($14::uuid, s.organisation_id)),`;

/** A page of papers, the late ones first, with the number of all that were found. `waiting` and `only` narrow it down. */
const pageStatement = (waiting: string, only: string) => `WITH ${VISIBLE}, ${TIED}, ${waiting}
  paper AS MATERIALIZED (
    SELECT i.id, i.lifecycle, i.definition, i.committee_id, i.title, i.states, rest,
           CASE WHEN NOT rest THEN ${deadlineOf('i')} END AS own
      FROM instance i JOIN visible USING (committee_id), LATERAL (SELECT ${atRest('i', '$3')} AS rest) AS r
     WHERE i.lifecycle = ANY ($5::text[]) AND ($6::uuid IS NULL OR i.committee_id = $6) AND ($7::text IS NULL OR i.lifecycle = $7)
       AND ($12::text IS NULL OR position(folded($12) IN folded(i.title)) > 0)
       AND ($16::text IS NULL OR EXISTS (SELECT FROM unnest(i.states) s WHERE s = $16 OR starts_with(s, $16 || '.')))),
  waited AS MATERIALIZED (SELECT t.paper AS id, min(${deadlineOf('i')}) AS deadline FROM ${WAITED_FOR} GROUP BY t.paper),
  line AS (
    SELECT p.*, coalesce(least(w.deadline, p.own), 'infinity') AS due
      FROM paper p LEFT JOIN waited w ON w.id = p.id),
  found AS MATERIALIZED (SELECT * FROM line i WHERE ($8::boolean IS NULL OR i.due < $2) ${only})
  SELECT t.total, i.* FROM (SELECT count(*)::int AS total FROM found) t LEFT JOIN LATERAL (
  SELECT i.id, i.lifecycle, i.definition, i.committee_id AS committee, i.title, i.states, i.rest AS "atRest",
         ${iso(sinceOf('i'))} AS since, ${iso(`nullif(i.due, 'infinity')`)} AS deadline, i.due < $2 AS late
    FROM found i
   WHERE ($10::uuid IS NULL OR (i.due, i.id) > (coalesce($9::timestamptz, 'infinity'), $10::uuid))
   ORDER BY i.due, i.id LIMIT $11) i ON true
   ORDER BY i.deadline NULLS LAST, i.id`;

// What is not asked for is named all the same: a statement has the parameters that it is given.
export const PAGE = pageStatement('', 'AND ($13::uuid IS NULL AND $14::uuid IS NULL AND $15::jsonb IS NOT NULL)');
export const PAGE_OF_DEBTOR = pageStatement(WAITING_FOR, 'AND i.id IN (SELECT of_paper FROM owing)');

export const WAITS = `WITH ${VISIBLE}, ${TIED},
  tied AS MATERIALIZED (SELECT t.paper, i.* FROM ${WAITED_FOR} AND t.paper = ANY ($5::uuid[])),
  ${asking('tied i', '$6')}, ${AWAITED}
  SELECT i.paper, i.id AS instance, i.lifecycle, i.definition, i.title, i.states, ${iso(sinceOf('i'))} AS since,
         ${iso(deadlineOf('i'))} AS deadline, coalesce(${deadlineOf('i')} < $2, false) AS late,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'organisation', o.short)
                                    ORDER BY s.name, s.id), '[]')
            FROM (SELECT DISTINCT a.seat_id FROM awaited a WHERE a.id = i.id) a
            JOIN seat s ON s.id = a.seat_id JOIN organisation o ON o.id = s.organisation_id) AS seats
    FROM tied i ORDER BY ${deadlineOf('i')} NULLS LAST, i.title, i.id`;
