import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StoredRow } from '../domain/meetings/agenda.js';
import type { Reader } from '../domain/meetings/closed-items.js';
import type { MeetingHead } from '../domain/meetings/meeting.js';
import type { DueDates } from '../domain/meetings/due-dates.js';
import { iso, seenBy } from '../http/instances/visible.js';

/** A meeting as it is stored. */
export interface StoredMeeting {
  readonly id: string;
  readonly definition: number;
  readonly committee: { readonly id: string; readonly name: string };
  readonly states: readonly string[];
  readonly context: MeetingHead &
    DueDates & {
      readonly purpose: string | null;
      readonly poll: number;
      readonly pollDeadline: string | null;
      readonly changes: number;
      readonly cleared: number | null;
      readonly sent: number;
      readonly sequence: number;
    };
}

export interface PaperRow {
  readonly id: string;
  readonly title: string;
  readonly lifecycle: string;
  readonly definition: number;
  readonly version: number | null;
  readonly states: readonly string[];
}

export interface SeatRow {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly holders: readonly string[];
}

/** All that is known of a meeting, and who the reader is there. */
export interface MeetingRows {
  readonly meeting: StoredMeeting;
  readonly rows: readonly StoredRow[];
  readonly papers: readonly PaperRow[];
  readonly seats: readonly SeatRow[];
  readonly presence: readonly Readonly<Record<string, unknown>>[];
  readonly poll: readonly Readonly<Record<string, unknown>>[];
  readonly reader: Reader;
}

const MEETING = `
  SELECT i.id, i.definition, i.states, i.snapshot->'context' AS context,
         jsonb_build_object('id', c.id, 'name', c.name) AS committee
    FROM instance i JOIN committee c ON c.id = i.committee_id
   WHERE i.lifecycle = 'meeting'`;

const ROWS = `SELECT slice, n, k, ${iso('at')} AS at, body FROM meeting_row WHERE instance_id = $1 ORDER BY n, k`;

const PAPERS = `
  SELECT p.id, p.title, p.lifecycle, p.definition, p.states, (p.snapshot->'context'->>'version')::int AS version
    FROM instance p
   WHERE p.id IN (SELECT named.paper::uuid FROM meeting_row m CROSS JOIN LATERAL jsonb_array_elements_text(m.body->'papers') AS named(paper)
                   WHERE m.instance_id = $1 AND m.slice IN ('item', 'weighing'))`;

const SEATS = `
  SELECT s.id, s.name, o.short AS organisation,
         ARRAY(SELECT p.name FROM committee_role r JOIN person p ON p.id = r.person_id
                WHERE r.seat_id = s.id AND r.role IN ('member', 'substitute')
                  AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2) ORDER BY r.rank, p.id) AS holders
    FROM instance i JOIN seat s ON s.committee_id = i.committee_id JOIN organisation o ON o.id = s.organisation_id
   WHERE i.id = $1 AND s.valid_from <= $2 AND (s.valid_to IS NULL OR s.valid_to > $2) ORDER BY s.chair DESC, s.name, s.id`;

const READER = `
  SELECT array_agg(DISTINCT r.role) AS roles, array_remove(p.name || array_agg(DISTINCT s.name), NULL) AS names
    FROM instance i JOIN committee_role r ON r.committee_id = i.committee_id JOIN person p ON p.id = r.person_id
         LEFT JOIN seat s ON s.id = r.seat_id
   WHERE i.id = $1 AND r.person_id = $2 AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to > $3) GROUP BY p.id`;

/** Reads meetings as a person may see them. */
@Injectable()
export class MeetingReader {
  constructor(private readonly db: DataSource) {}

  /** Those of a committee, or of all that the person belongs to; by date, those without one last. */
  list(person: string, at: Date, committee: string | null): Promise<StoredMeeting[]> {
    const statement = `${MEETING} AND ${seenBy('i', '$1', '$2')} AND ($3::uuid IS NULL OR i.committee_id = $3)
      ORDER BY i.snapshot->'context'->>'starts' NULLS LAST, i.id`;
    return this.db.query<StoredMeeting[]>(statement, [person, at, committee]);
  }

  /** At one instant of the database; undefined when there is no such meeting that the person may see. */
  read(meeting: string, person: string, at: Date): Promise<MeetingRows | undefined> {
    return this.db.transaction('REPEATABLE READ', async (reading) => {
      const rows = <Line>(statement: string, ...values: readonly unknown[]) =>
        reading.query<Line[]>(statement, [meeting, ...values]);
      const [found] = await rows<StoredMeeting>(`${MEETING} AND i.id = $1 AND ${seenBy('i', '$2', '$3')}`, person, at);
      if (!found) return undefined;
      const [reader] = await rows<MeetingRows['reader']>(READER, person, at);
      return {
        meeting: found,
        rows: await rows<StoredRow>(ROWS),
        papers: await rows<PaperRow>(PAPERS),
        seats: await rows<SeatRow>(SEATS, at),
        presence: await rows('SELECT * FROM fact_presence WHERE instance_id = $1'),
        poll: await rows('SELECT * FROM fact_poll WHERE instance_id = $1'),
        reader: reader!,
      };
    });
  }
}
