import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ballotPapers, type BallotPaper } from '../domain/rounds/ballot.js';
import { roundBallots, type BallotRow, type RoundBallots } from '../domain/rounds/ballot-rows.js';
import type { Way } from '../domain/rounds/procedure.js';
import type { Revision, SeatEntry } from '../domain/rounds/seat-history.js';
import { iso, seenBy } from '../http/instances/visible.js';
import type { PaperStanding, SeatStanding } from './standing-views.js';

type Named = { readonly id: string; readonly name: string };

/** A row of a seat with the names of those it mentions. */
export interface Entry extends SeatEntry {
  readonly person: Named | null;
  readonly recused: Named | null;
}

export interface Round {
  readonly id: string;
  readonly lifecycle: string;
  readonly definition: number;
  readonly title: string;
  readonly states: readonly string[];
  readonly context: {
    readonly deadline: string | null;
    readonly way?: Way;
  };
}

type Outcome = NonNullable<PaperStanding['outcome']>;

export interface Paper {
  readonly id: string;
  readonly title: string;
  readonly lifecycle: string;
  readonly definition: number;
  readonly states: readonly string[];
  readonly newest: number;
  readonly newestMaterial: number;
  readonly asked: number | null;
  readonly outcome: Outcome | null;
}

/** All that is known of a round, as one person may see it. */
export interface RoundRows {
  readonly round: Round;
  readonly papers: readonly Paper[];
  readonly seats: readonly Pick<SeatStanding, 'seat' | 'holders'>[];
  readonly entries: readonly Entry[];
  readonly ballot: readonly BallotPaper[];
  readonly revisions: readonly Revision[];
  /** What the count rests on; null before an approval round has been opened, and in a comment round. */
  readonly ballots: RoundBallots | null;
}

const ROUND = `SELECT id, lifecycle, definition, title, states, snapshot->'context' AS context FROM instance WHERE id = $1`;

const SLICES = `('invitation', 'answer', 'elector', 'position', 'recusal', 'rectification', 'receipt')`;

const named = (row: string) =>
  `CASE WHEN ${row}.id IS NOT NULL THEN jsonb_build_object('id', ${row}.id, 'name', ${row}.name) END`;

const ENTRIES = `
  SELECT (r.body->>'seat')::uuid AS seat_id, r.slice, r.n, r.k, r.body, ${iso('j.occurred_at')} AS at,
         ${named('p')} AS person, ${named('q')} AS recused
    FROM record r JOIN journal j ON j.instance_id = r.instance_id AND j.n = r.n
    LEFT JOIN person p ON p.id = (r.body->>'person')::uuid LEFT JOIN person q ON q.id = (r.body->>'recused')::uuid
   WHERE r.instance_id = $1 AND r.slice IN ${SLICES} ORDER BY r.n, r.k`;

const SEATS = `
  SELECT jsonb_build_object('id', s.id, 'name', s.name, 'organisation',
           jsonb_build_object('id', o.id, 'name', o.name, 'short', o.short)) AS seat,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'as', r.role, 'rank', r.rank) ORDER BY r.rank, p.id), '[]')
            FROM committee_role r JOIN person p ON p.id = r.person_id
           WHERE r.seat_id = s.id AND r.role IN ('member', 'substitute')
             AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2)) AS holders
    FROM seat s JOIN organisation o ON o.id = s.organisation_id
   WHERE s.id IN (SELECT e.seat_id FROM round_electorate e WHERE e.instance_id = $1) ORDER BY s.name, s.id`;

/** The version a comment round was opened on is the newest that its paper had when the round told it so. */
const PAPERS = `
  SELECT p.id, p.title, p.lifecycle, p.definition, p.states, (p.snapshot->'context'->>'version')::int AS newest,
         (p.snapshot->'context'->>'materialVersion')::int AS "newestMaterial",
         coalesce((SELECT (b.body->>'version')::int FROM record b
                    WHERE b.instance_id = $1 AND b.slice = 'ballot' AND b.body->>'paper' = p.id::text ORDER BY b.n DESC LIMIT 1),
                  (SELECT max((v.body->>'version')::int) FROM record v
                     JOIN journal o ON o.instance_id = p.id AND o.event->>'type' = 'COMMENTS_OPENED' AND o.cause->>'instance' = $1::text
                    WHERE v.instance_id = p.id AND v.slice = 'version' AND v.n < o.n)) AS asked,
         (SELECT jsonb_build_object('outcome', c.outcome, 'version', c.version, 'text', c.text,
                   'needs', nullif(c.needs_text, 'null'), 'at', ${iso('c.recorded_at')})
            FROM outcome c WHERE c.round = $1 AND c.paper = p.id) AS outcome
    FROM link l JOIN instance p ON p.id = l.to_id
   WHERE l.from_id = $1 AND l.relation IN ('decides', 'collects') AND ${seenBy('p', '$2', '$3')}
   ORDER BY p.title, p.id`;

const BALLOT = `
  SELECT b.body->>'paper' AS paper, b.body->>'title' AS title, (b.body->>'version')::int AS version,
         b.body->>'versionHash' AS version_hash, (b.body->>'materialVersion')::int AS material_version,
         i.snapshot->'context'->>'askAgain' AS ask_again
    FROM record b JOIN instance i ON i.id = b.instance_id WHERE b.instance_id = $1 AND b.slice = 'ballot'`;

const BALLOTS = 'SELECT to_jsonb(f) AS f FROM fact_ballot f WHERE f.instance_id = $1';

const REVISIONS = `
  SELECT j.n, ${iso('j.occurred_at')} AS at, j.event->>'paper' AS paper, (v.body->>'version')::int AS version
    FROM journal j JOIN record v ON v.instance_id = (j.cause->>'instance')::uuid AND v.n = (j.cause->>'n')::int AND v.slice = 'version'
   WHERE j.instance_id = $1 AND j.event->>'type' = 'PAPER_REVISED' ORDER BY j.n`;

type Row = Readonly<Record<string, unknown>>;

/** Reads a round with its papers, seats and all that seats have said. */
@Injectable()
export class StandingReader {
  constructor(private readonly db: DataSource) {}

  /** At one instant of the database: what is said meanwhile belongs to the next reading. */
  read(round: string, person: string, at: Date): Promise<RoundRows> {
    return this.db.transaction('REPEATABLE READ', async (reading) => {
      const rows = <Line>(statement: string, ...values: readonly unknown[]) =>
        reading.query<Line[]>(statement, [round, ...values]);
      const [found] = await rows<Round>(ROUND);
      return {
        round: found!,
        papers: await rows<Paper>(PAPERS, person, at),
        seats: await rows<RoundRows['seats'][number]>(SEATS, at),
        entries: await rows<Entry>(ENTRIES),
        ballot: ballotPapers(await rows<Row>(BALLOT)),
        revisions: await rows<Revision>(REVISIONS),
        ballots: roundBallots((await rows<{ f: BallotRow }>(BALLOTS)).map(({ f }) => f)),
      };
    });
  }
}
