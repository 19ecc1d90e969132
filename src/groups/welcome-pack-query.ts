import { BODY, GROUP_SEEN, NOW } from './group-seen.js';

const told = (instance: string) =>
  `'title', ${instance}.title, 'lifecycle', ${instance}.lifecycle, 'definition', ${instance}.definition, 'states', ${instance}.states`;

/** The mandate with its newest text: whoever may see the group may read what it is there for. */
const COMMISSION = `
  SELECT jsonb_build_object(${told('c')}, 'version', v.body->'version', 'sections', v.body->'sections')
    FROM link l JOIN instance c ON c.id = l.to_id
    JOIN record v ON v.instance_id = c.id AND v.slice = 'version'
   WHERE l.from_id = g.id AND l.relation = 'mandatedBy' ORDER BY v.n DESC LIMIT 1`;

const MEMBERS = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('seatName', s.name, 'organisation', o.name) ORDER BY s.chair DESC, s.name, s.id), '[]')
    FROM seat s JOIN organisation o ON o.id = s.organisation_id
   WHERE s.committee_id = ${BODY} AND EXISTS (SELECT FROM holding h WHERE h.seat_id = s.id AND ${NOW('h')})`;

/** Papers are the lifecycles that have versions ($4). */
const PAPERS = `
  SELECT coalesce(jsonb_agg(jsonb_build_object(${told('p')}) ORDER BY p.title, p.id), '[]')
    FROM instance p WHERE p.committee_id = ${BODY} AND p.lifecycle = ANY($4)`;

/** Open rounds of the group in which a seat of the person has not answered. */
const REQUESTS = `
  SELECT coalesce(jsonb_agg(jsonb_build_object(${told('q')}, 'deadline', q.snapshot->'context'->'deadline')
                  ORDER BY q.snapshot->'context'->>'deadline' NULLS LAST, q.id), '[]')
    FROM instance q
   WHERE q.committee_id = ${BODY} AND q.states[1] LIKE 'open%'
     AND EXISTS (SELECT FROM round_electorate e JOIN committee_role r ON r.seat_id = e.seat_id
                  WHERE e.instance_id = q.id AND NOT e.answered AND r.person_id = $2 AND ${NOW('r')})`;

export const WELCOME_PACK = `
  SELECT jsonb_build_object(
    'group', jsonb_build_object(${told('g')}), 'commission', (${COMMISSION}), 'members', (${MEMBERS}),
    'gate', CASE WHEN (g.snapshot->'context'->>'gated')::boolean THEN jsonb_build_object(
              'condition', g.snapshot->'context'->'gateCondition', 'open', g.snapshot->'context'->'gateOpen') END,
    'papers', (${PAPERS}), 'requests', (${REQUESTS})) AS pack
    FROM instance g WHERE g.id = $1 AND g.lifecycle = 'working-group' AND ${GROUP_SEEN}`;
