import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All that a meeting has left behind, row by row; what it comes to is worked out by pure functions. */
const MEETING_ROW = `
  CREATE VIEW meeting_row AS
  SELECT r.instance_id, r.slice, r.n, r.k, coalesce(j.occurred_at, r.recorded_at) AS at, r.body
    FROM record r JOIN instance i ON i.id = r.instance_id
         LEFT JOIN journal j ON j.instance_id = r.instance_id AND j.n = r.n
   WHERE i.lifecycle = 'meeting'`;

/** The agenda as it stands: items, their order, what was taken off, sent and decided. */
const FACT_AGENDA = `
  CREATE VIEW fact_agenda AS
  SELECT * FROM meeting_row WHERE slice IN ('item', 'itemOrder', 'droppedItem', 'brought', 'itemDecision')`;

/** Papers that items are about, as they stand now. */
const FACT_AGENDA_PAPER = `
  CREATE VIEW fact_agenda_paper AS
  SELECT DISTINCT m.instance_id, p.id AS paper, p.title, p.lifecycle, p.states, p.id AS read_instance, p.revision AS read_revision,
         (p.snapshot->'context'->>'version')::int AS version, p.snapshot->'context'->>'versionHash' AS version_hash
    FROM meeting_row m CROSS JOIN LATERAL jsonb_array_elements_text(m.body->'papers') AS named(paper)
         JOIN instance p ON p.id = named.paper::uuid
   WHERE m.slice = 'item'`;

/** Rounds in which a meeting decides on papers. */
const FACT_MEETING_ROUND = `
  CREATE VIEW fact_meeting_round AS
  SELECT l.to_id AS instance_id, r.id AS round, r.states, r.id AS read_instance, r.revision AS read_revision,
         ARRAY(SELECT d.to_id FROM link d WHERE d.from_id = r.id AND d.relation = 'decides') AS papers
    FROM link l JOIN instance r ON r.id = l.from_id
   WHERE l.relation = 'heldAt'`;

/** The committee's rules beside the rows of one of its meetings. */
const withRules = (slices: string) => `
  SELECT m.instance_id, m.slice, m.n, m.k, m.at, m.body, NULL::uuid AS seat_id, NULL::uuid AS organisation_id, NULL::boolean AS chair,
         NULL::timestamptz AS valid_from, NULL::timestamptz AS valid_to,
         NULL::uuid AS instance, NULL::int AS number, NULL::text AS applies_from, NULL::jsonb AS rules
    FROM meeting_row m WHERE m.slice IN (${slices})
  UNION ALL
  SELECT i.id, NULL, r.n, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, r.instance, r.number, r.applies_from, r.rules
    FROM instance i JOIN fact_rules r ON r.committee_id = i.committee_id WHERE i.lifecycle = 'meeting'`;

/** What a quorum rests on: what was noted of attendance, seats with a vote, and the rules. */
const FACT_PRESENCE = `
  CREATE VIEW fact_presence AS
  ${withRules(`'item', 'itemOrder', 'droppedItem', 'attendance'`)}
  UNION ALL
  SELECT i.id, NULL, NULL, NULL, NULL, NULL, s.seat_id, s.organisation_id, s.chair, s.valid_from, s.valid_to, NULL, NULL, NULL, NULL
    FROM instance i JOIN fact_voting_seats s ON s.committee_id = i.committee_id WHERE i.lifecycle = 'meeting'`;

const FACT_POLL = `CREATE VIEW fact_poll AS ${withRules(`'slot', 'pollSeat', 'slotAnswer'`)}`;

/** Seats that the newest poll of a meeting asked, and whether they have answered. */
const POLLED_SEAT = `
  CREATE VIEW polled_seat AS
  SELECT i.id AS instance_id, (s.body->>'seat')::uuid AS seat_id,
         EXISTS (SELECT FROM record a WHERE a.instance_id = i.id AND a.slice = 'slotAnswer'
                    AND a.body->>'seat' = s.body->>'seat' AND a.body->'poll' = s.body->'poll') AS answered
    FROM instance i JOIN record s ON s.instance_id = i.id AND s.slice = 'pollSeat' AND s.body->'poll' = i.snapshot->'context'->'poll'
   WHERE i.lifecycle = 'meeting'`;

const ROUND_ELECTORATE = `
  CREATE OR REPLACE VIEW round_electorate AS
  SELECT instance_id, seat_id, answered_as IS NOT NULL AS answered FROM fact_comment_seat
  UNION ALL
  SELECT e.instance_id, (e.body->>'seat')::uuid,
         NOT EXISTS (SELECT FROM awaited_position a WHERE a.instance_id = e.instance_id AND a.seat_id = (e.body->>'seat')::uuid)
    FROM record e WHERE e.slice = 'elector'
  UNION ALL
  SELECT instance_id, seat_id, answered FROM polled_seat`;

const FACT_MISSING_SEAT = `
  CREATE OR REPLACE VIEW fact_missing_seat AS
  SELECT instance_id, seat_id FROM fact_comment_seat WHERE answered_as IS NULL
  UNION ALL
  SELECT DISTINCT instance_id, seat_id FROM awaited_position
  UNION ALL
  SELECT instance_id, seat_id FROM polled_seat WHERE NOT answered`;

const VIEWS = [
  MEETING_ROW,
  FACT_AGENDA,
  FACT_AGENDA_PAPER,
  FACT_MEETING_ROUND,
  FACT_PRESENCE,
  FACT_POLL,
  POLLED_SEAT,
  ROUND_ELECTORATE,
  FACT_MISSING_SEAT,
];

const READABLE =
  'meeting_row, fact_agenda, fact_agenda_paper, fact_meeting_round, fact_presence, fact_poll, polled_seat';

/** Meetings and what happened at them. */
export class Meetings1700000002200 implements MigrationInterface {
  readonly name = 'Meetings1700000002200';

  async up(db: QueryRunner): Promise<void> {
    for (const view of VIEWS) await db.query(view);
    await db.query(`GRANT SELECT ON ${READABLE} TO mandat_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Restore a backup to go back before meetings.'));
  }
}
