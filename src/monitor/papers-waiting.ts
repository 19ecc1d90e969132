import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { id, instant, line } from '../domain/workflow/schema.js';
import { Clock } from '../engine/clock.js';
import { keyOf, page, paging, type Page } from '../http/cursor.js';
import { stateViews } from '../http/instances/labels.js';
import { iso } from '../http/instances/visible.js';
import { LifecycleKnowledge } from './lifecycle-knowledge.js';
import type { Awaited, PaperLine } from './monitor-views.js';
import { AWAITED_RELATIONS, OBLIGATIONS } from './obligations.js';
import { asking, atRest, AWAITED, deadlineOf, sinceOf, VISIBLE } from './statements.js';

export const paperFilters = z.strictObject({
  ...paging,
  committee: id.optional(),
  lifecycle: line.optional(),
  late: z.literal('true').optional().describe('Only those that are late.'),
});

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

const PAGE = `WITH ${VISIBLE}, ${TIED},
  paper AS MATERIALIZED (
    SELECT i.id, i.lifecycle, i.definition, i.committee_id, i.title, i.states, rest,
           CASE WHEN NOT rest THEN ${deadlineOf('i')} END AS own
      FROM instance i JOIN visible USING (committee_id), LATERAL (SELECT ${atRest('i', '$3')} AS rest) AS r
     WHERE i.lifecycle = ANY ($5::text[]) AND ($6::uuid IS NULL OR i.committee_id = $6) AND ($7::text IS NULL OR i.lifecycle = $7)),
  waited AS MATERIALIZED (SELECT t.paper AS id, min(${deadlineOf('i')}) AS deadline FROM ${WAITED_FOR} GROUP BY t.paper),
  line AS (
    SELECT p.*, coalesce(least(w.deadline, p.own), 'infinity') AS due
      FROM paper p LEFT JOIN waited w ON w.id = p.id)
  SELECT i.id, i.lifecycle, i.definition, i.committee_id AS committee, i.title, i.states, i.rest AS "atRest",
         ${iso(sinceOf('i'))} AS since, ${iso(`nullif(i.due, 'infinity')`)} AS deadline, i.due < $2 AS late
    FROM line i
   WHERE ($8::boolean IS NULL OR i.due < $2)
     AND ($10::uuid IS NULL OR (i.due, i.id) > (coalesce($9::timestamptz, 'infinity'), $10::uuid))
   ORDER BY i.due, i.id LIMIT $11`;

const WAITS = `WITH ${VISIBLE}, ${TIED},
  tied AS MATERIALIZED (SELECT t.paper, i.* FROM ${WAITED_FOR} AND t.paper = ANY ($5::uuid[])),
  ${asking('tied i', '$6')}, ${AWAITED}
  SELECT i.paper, i.id AS instance, i.lifecycle, i.definition, i.title, i.states, ${iso(sinceOf('i'))} AS since,
         ${iso(deadlineOf('i'))} AS deadline, coalesce(${deadlineOf('i')} < $2, false) AS late,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'organisation', o.short)
                                    ORDER BY s.name, s.id), '[]')
            FROM (SELECT DISTINCT a.seat_id FROM awaited a WHERE a.id = i.id) a
            JOIN seat s ON s.id = a.seat_id JOIN organisation o ON o.id = s.organisation_id) AS seats
    FROM tied i ORDER BY ${deadlineOf('i')} NULLS LAST, i.title, i.id`;

type Stored<View> = Omit<View, 'states' | 'label' | 'waitsFor'> & {
  lifecycle: string;
  definition: number;
  states: string[];
};
type Waiting = Stored<Awaited> & { readonly paper: string };

const place = z.tuple([instant.nullable(), id]);

/** Papers with what each of them waits for; those that are late come first. */
@Injectable()
export class PapersWaiting {
  constructor(
    private readonly db: DataSource,
    private readonly knowledge: LifecycleKnowledge,
    private readonly clock: Clock,
  ) {}

  async read(person: string, asked: z.infer<typeof paperFilters>): Promise<Page<PaperLine>> {
    const common = [person, this.clock.now(), this.knowledge.resting, JSON.stringify(AWAITED_RELATIONS)];
    const [deadline, last] = keyOf(asked.cursor, place) ?? [];
    const { committee, lifecycle, limit } = asked;
    const late = asked.late === 'true' ? true : null;
    const more = [this.knowledge.papers, committee, lifecycle, late, deadline, last, limit + 1];
    const rows = await this.db.query<Stored<PaperLine>[]>(
      PAGE,
      [...common, ...more].map((value) => value ?? null),
    );
    const { items, next } = page(rows, limit, (row) => [row.deadline, row.id]);
    const shown = items.map(({ id: paper }) => paper);
    const waits = await this.db.query<Waiting[]>(WAITS, [...common, shown, JSON.stringify(OBLIGATIONS)]);
    return { items: items.map((item) => this.line(item, waits)), next };
  }

  private line({ definition, ...row }: Stored<PaperLine>, waits: readonly Waiting[]): PaperLine {
    const lifecycle = this.knowledge.registry.pinned(row.lifecycle, definition);
    const waitsFor = waits.filter(({ paper }) => paper === row.id).map((wait) => this.awaited(wait));
    return { ...row, states: stateViews(lifecycle, row.states), waitsFor };
  }

  private awaited({ definition, paper: _, ...row }: Waiting): Awaited {
    const lifecycle = this.knowledge.registry.pinned(row.lifecycle, definition);
    return { ...row, label: lifecycle.label, states: stateViews(lifecycle, row.states) };
  }
}
