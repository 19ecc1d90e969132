import { iso, seenBy } from '../../http/instances/visible.js';

/** Statements that read what the papers of a meeting are made of; `$1` is the meeting. */
export const MEETING = `
  SELECT c.name AS committee, i.snapshot->'context' AS head,
         ARRAY(SELECT s.name FROM seat s WHERE s.committee_id = c.id AND s.valid_from <= $3 AND (s.valid_to IS NULL OR s.valid_to > $3)
                ORDER BY s.chair DESC, s.name, s.id) AS seats
    FROM instance i JOIN committee c ON c.id = i.committee_id
   WHERE i.id = $1 AND i.lifecycle = 'meeting' AND ${seenBy('i', '$2', '$3')}`;

export const READER = `
  SELECT array_agg(DISTINCT r.role) AS roles, array_remove(p.name || array_agg(DISTINCT s.name), NULL) AS names
    FROM instance i JOIN committee_role r ON r.committee_id = i.committee_id JOIN person p ON p.id = r.person_id
         LEFT JOIN seat s ON s.id = r.seat_id
   WHERE i.id = $1 AND r.person_id = $2 AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to > $3) GROUP BY p.id`;

// The row of a follow-up names its owner only in words; whoever else owns it is named by the follow-up itself.
export const ROWS = `
  WITH owned AS (
    SELECT (j.cause->>'n')::int AS n, coalesce(s.name, o.short, f.snapshot->'context'->>'owner') AS owner
      FROM instance i JOIN instance f ON f.committee_id = i.committee_id AND f.lifecycle = 'follow-up'
           JOIN journal j ON j.instance_id = f.id AND j.n = 1 AND j.cause->>'instance' = i.id::text
           LEFT JOIN seat s ON s.id::text = f.snapshot->'context'->>'owner'
           LEFT JOIN organisation o ON o.id::text = f.snapshot->'context'->>'owner'
     WHERE i.id = $1)
  SELECT m.slice, m.n, m.k, ${iso('m.at')} AS at,
         CASE WHEN owned.owner IS NULL THEN m.body ELSE m.body || jsonb_build_object('who', owned.owner) END AS body
    FROM meeting_row m LEFT JOIN owned ON owned.n = m.n AND m.slice = 'raised'
   WHERE m.instance_id = $1 ORDER BY m.n, m.k`;

/** Corrections that the decisions of the meeting asked for, each once, with the papers that it reaches. */
export const CORRECTIONS = `
  SELECT r.body->>'key' AS key, min(r.body->>'text') AS text, min(r.body->>'who') AS who, min(r.body->>'item') AS item,
         min(r.body->>'kind') AS kind, min(k.snapshot->'context'->>'scope') AS scope, array_agg(DISTINCT p.to_id) AS papers
    FROM instance i JOIN instance k ON k.committee_id = i.committee_id AND k.lifecycle = 'correction'
         JOIN link h ON h.to_id = i.id AND h.relation = 'heldAt' AND h.from_id::text = k.snapshot->'context'->>'round'
         JOIN record r ON r.instance_id = k.id AND r.slice = 'correction' JOIN link p ON p.from_id = k.id AND p.relation = 'corrects'
   WHERE i.id = $1 GROUP BY 1 ORDER BY min(k.created_at), min(r.n), 1`;

// A paper belongs to a pack when the reader sees it, or when the meeting decides on it: an annex may name any paper there is.
export const PAPERS = `
  SELECT w.id, w.version AS wanted, v.version, v.hash, v.sections, v.enclosures, v.recorded_at AS at,
         i.title, i.snapshot->'context'->>'number' AS number, c.name AS committee
    FROM jsonb_to_recordset($4) AS w(id uuid, version int) JOIN instance i ON i.id = w.id JOIN committee c ON c.id = i.committee_id
         JOIN LATERAL (SELECT * FROM paper_version v WHERE v.paper = w.id AND (w.version IS NULL OR v.version = w.version)
                        ORDER BY v.version DESC LIMIT 1) v ON true
   WHERE ${seenBy('i', '$2', '$3')}
      OR EXISTS (SELECT FROM link h JOIN link d ON d.from_id = h.from_id AND d.relation = 'decides'
                  WHERE h.relation = 'heldAt' AND h.to_id = $1 AND d.to_id = w.id)`;
