import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantOrdinary } from '../grants.js';

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

/** Where a paper that is ready is to be decided, as it was weighed last. A paper that waits is weighed again when a meeting is planned. */
const PAPER_WEIGHED = `
  CREATE TABLE paper_weighed (
    paper      uuid PRIMARY KEY REFERENCES instance (id),
    ready_since timestamptz NOT NULL,
    weighed_at timestamptz NOT NULL,
    place      text NOT NULL)`;

/** When people have said that they cannot come. */
const ABSENCE = `
  CREATE TABLE absence (
    id        uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person (id),
    begins_at timestamptz NOT NULL,
    ends_at   timestamptz NOT NULL CHECK (ends_at > begins_at),
    note      text)`;

/**
 * Papers that have become ready and of which nobody has weighed yet where they are decided, with the committee that decides them: a
 * group's task description is its steering group's matter. What people have put on an agenda themselves is not weighed.
 */
const PAPER_TO_WEIGH = `
  CREATE VIEW paper_to_weigh AS
  SELECT p.id AS paper, p.title, s.entered_at AS ready_since, d.committee_id AS committee,
         (SELECT j.event->>'needBy' FROM journal j WHERE j.instance_id = p.id AND j.event->>'type' = 'MARK_READY' ORDER BY j.n DESC LIMIT 1) AS need_by
    FROM instance p
    JOIN stay s ON s.instance_id = p.id AND s.state = 'ready' AND s.left_at IS NULL
    JOIN committee c ON c.id = p.committee_id
    CROSS JOIN LATERAL (SELECT CASE WHEN p.lifecycle = 'task-description' THEN coalesce(c.parent_id, c.id) ELSE c.id END AS committee_id) d
    LEFT JOIN paper_weighed w ON w.paper = p.id AND w.ready_since = s.entered_at
   WHERE p.lifecycle IN ('commission', 'task-description', 'plain-paper')
     AND (w.paper IS NULL OR w.place = 'wait' AND EXISTS (
            SELECT FROM instance m WHERE m.lifecycle = 'meeting' AND m.committee_id = d.committee_id AND m.created_at > w.weighed_at))
     AND NOT EXISTS (
            SELECT FROM link l JOIN instance m ON m.id = l.from_id
             WHERE l.to_id = p.id AND l.relation = 'considers' AND m.created_at >= s.entered_at)
     AND NOT EXISTS (
            SELECT FROM instance m JOIN record i ON i.instance_id = m.id AND i.slice = 'item' AND i.body->'papers' ? p.id::text
             WHERE m.lifecycle = 'meeting' AND m.committee_id = d.committee_id
               AND m.states[1] NOT IN ('held', 'closed', 'declined', 'cancelled'))`;

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
    for (const statement of [...VIEWS, PAPER_WEIGHED, ABSENCE, PAPER_TO_WEIGH]) await db.query(statement);
    await db.query("CREATE INDEX stay_ready ON stay (instance_id) WHERE left_at IS NULL AND state = 'ready'");
    await db.query('CREATE INDEX absence_person ON absence (person_id, ends_at)');
    await db.query(`GRANT SELECT ON ${READABLE}, paper_to_weigh TO mandat_app`);
    for (const table of ['paper_weighed', 'absence']) await grantOrdinary(db, table);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Restore a backup to go back before meetings.'));
  }
}
