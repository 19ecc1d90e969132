import type { Audience } from '../domain/workflow/lifecycle.js';

/** $1 the instance, $2 the instant, $3 the announcement's row in the outbox. */
const NOW = `r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2)`;

const inCommittee = (roles: string) => `
  SELECT r.person_id FROM instance i JOIN committee_role r ON r.committee_id = i.committee_id
   WHERE i.id = $1 AND ${NOW} AND ${roles}`;

/** A group that keeps no secretariat of its own has its steering group's. */
const NO_OWN = `NOT EXISTS (
  SELECT FROM committee_role o WHERE o.committee_id = i.committee_id AND o.role = 'secretariat' AND NOT o.inherited
     AND o.valid_from <= $2 AND (o.valid_to IS NULL OR o.valid_to > $2))`;

/** Who answers for each seat that was asked: its member, and where there is none now, the first substitute. */
const answering = (seats: string) => `
  SELECT DISTINCT ON (e.seat_id) r.person_id FROM round_electorate e JOIN committee_role r ON r.seat_id = e.seat_id
   WHERE e.instance_id = $1 AND ${seats} AND ${NOW} AND r.role IN ('member', 'substitute')
   ORDER BY e.seat_id, r.rank`;

/** Seats of which the step that announced left a reminder. */
const REMINDED = `e.seat_id IN (
  SELECT (n.body->>'whom')::uuid FROM outbox o JOIN record n ON n.instance_id = o.instance_id AND n.n = o.n
   WHERE o.id = $3 AND n.slice = 'nudge')`;

/** Who answers for each seat of the committee: its member, and where there is none now, the first substitute. */
const sitting = (seats: string) => `
  SELECT DISTINCT ON (r.seat_id) r.person_id FROM instance i JOIN committee_role r ON r.committee_id = i.committee_id
   WHERE i.id = $1 AND ${NOW} AND ${seats} AND r.role IN ('member', 'substitute')
   ORDER BY r.seat_id, r.rank`;

/** What the machine of the instance knows about whom it concerns. */
const known = (field: string) => `i.snapshot->'context'->>'${field}'`;

/** Whoever it waits for: a seat, an organisation, or the secretariat by that name. */
const OWNER = `lower(coalesce(${known('organisation')}, ${known('owner')}))`;

const secretariat = inCommittee(`r.role = 'secretariat' AND (NOT r.inherited OR ${NO_OWN})`);

/** Queries that give the people of an audience. */
export const audiences: Readonly<Record<Audience, string>> = {
  electorate: answering('true'),
  missing: answering('NOT e.answered'),
  nudged: answering(`NOT e.answered AND ${REMINDED}`),
  owner: `SELECT person_id FROM (${sitting(`${OWNER} IN (r.seat_id::text, r.organisation_id::text)`)}) AS s UNION ${secretariat} AND ${OWNER} = 'secretariat'`,
  chair: inCommittee(`r.role = 'chair'`),
  secretariat,
  committee: inCommittee(`NOT r.inherited AND r.role NOT IN ('assistant', 'colleague')`),
  organisation: `${inCommittee(`(r.role = 'chair' OR r.organisation_id = (${known('organisation')})::uuid)`)} UNION ${secretariat}`,
  nominee: `SELECT p.id AS person_id FROM instance i JOIN person p ON p.email = lower(${known('email')}) WHERE i.id = $1 AND $2::timestamptz IS NOT NULL`,
  group: `
    SELECT r.person_id FROM instance i JOIN committee_role r ON r.committee_id = (${known('body')})::uuid
     WHERE i.id = $1 AND ${NOW} AND NOT r.inherited`,
};
