import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { quorumFor } from '../domain/meetings/meeting-quorum.js';
import type { PlannedMeeting, WeighQuestion } from '../domain/meetings/weigh-paper.js';
import { rulesInForce } from '../domain/rules/rules-in-force.js';
import { iso } from '../http/instances/visible.js';

/** A paper to be weighed, with the committee that decides it. */
export interface ReadyPaper {
  readonly paper: string;
  readonly title: string;
  readonly committee: string;
  readonly readySince: string;
  readonly needBy: string | null;
}

const READY = `
  SELECT paper, title, committee, ${iso('ready_since')} AS "readySince", need_by AS "needBy" FROM paper_to_weigh WHERE paper = $1`;

const RULES = 'SELECT * FROM fact_rules WHERE committee_id = $1';

/** Those whose agenda can still be changed without sending it again. */
const MEETINGS = `
  SELECT m.id, m.title, CASE m.snapshot->'context'->>'kind' WHEN 'ordinary' THEN 'ordinary' ELSE 'extraordinary' END AS kind,
         m.snapshot->'context'->>'starts' AS starts, ${iso('m.created_at')} AS "proposedAt"
    FROM instance m
   WHERE m.lifecycle = 'meeting' AND m.committee_id = $1
     AND split_part(m.states[1], '.', 1) IN ('proposed', 'polling', 'reserved', 'convened') ORDER BY m.created_at, m.id`;

const SEATS = `
  SELECT seat_id AS seat, organisation_id AS organisation, chair FROM fact_voting_seats
   WHERE committee_id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2) ORDER BY name, seat_id`;

/** A seat with a substitute can come when its member cannot. */
const ABSENCES = `
  SELECT r.seat_id AS seat, ${iso('a.begins_at')} AS "from", ${iso('a.ends_at')} AS "to"
    FROM absence a JOIN committee_role r ON r.person_id = a.person_id AND r.role = 'member'
   WHERE r.committee_id = $1 AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2) AND a.ends_at > $2
     AND NOT EXISTS (SELECT FROM committee_role s WHERE s.seat_id = r.seat_id AND s.role = 'substitute'
                        AND s.valid_from <= $2 AND (s.valid_to IS NULL OR s.valid_to > $2))`;

const BUSY = `
  SELECT m.snapshot->'context'->>'starts' AS "from", m.snapshot->'context'->>'ends' AS "to" FROM instance m
   WHERE m.lifecycle = 'meeting' AND m.committee_id = $1 AND m.snapshot->'context'->>'starts' IS NOT NULL
     AND m.states[1] NOT IN ('declined', 'cancelled')`;

/** Reads what is needed to weigh where a paper is decided. */
@Injectable()
export class WeighQuestions {
  constructor(private readonly db: DataSource) {}

  /** Undefined when the paper has been weighed, or is not ready any more. */
  async ready(paper: string): Promise<ReadyPaper | undefined> {
    return (await this.db.query<ReadyPaper[]>(READY, [paper]))[0];
  }

  async of(reading: QueryRunner, ready: ReadyPaper, at: Date): Promise<WeighQuestion> {
    const { committee, title, readySince: readyAt, needBy } = ready;
    const rows = <Row>(statement: string) => reading.query(statement, [committee]) as Promise<Row[]>;
    const rowsAt = <Row>(statement: string) => reading.query(statement, [committee, at]) as Promise<Row[]>;
    const rules = rulesInForce(await rows(RULES), at.toISOString())?.rules ?? null;
    const seats = await rowsAt<WeighQuestion['seats'][number]>(SEATS);
    return {
      paper: { title, readyAt, needBy },
      rules: rules?.calendar ?? null,
      quorum: quorumFor(rules, seats.length),
      seats,
      meetings: await rows<PlannedMeeting>(MEETINGS),
      absences: await rowsAt<WeighQuestion['absences'][number]>(ABSENCES),
      busy: await rows<WeighQuestion['busy'][number]>(BUSY),
    };
  }
}
