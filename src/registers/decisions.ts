import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { rectified, type SliceRow } from '../domain/registers/rectified.js';
import { Clock } from '../engine/clock.js';
import { Registry } from '../engine/registry.js';
import { keyOf, page, type Page } from '../http/cursor.js';
import { stateViews } from '../http/instances/labels.js';
import { iso, seenBy } from '../http/instances/visible.js';
import type { DecisionFilters, DecisionLine } from './register-views.js';

/** The newest value of a field that its rows give; in a rectification null stands for what was right. */
const newest = (value: string) =>
  `(array_agg(${value} ORDER BY r.n DESC, r.k DESC) FILTER (WHERE ${value} IS NOT NULL))[1]`;

const ROWS = `jsonb_agg(jsonb_build_object('n', r.n, 'recordedAt', ${iso('r.recorded_at')}, 'body', r.body) ORDER BY r.n, r.k) AS rows`;

/** One line each time something was said to be decided, restated or not decided; and one for each paper of a concluded round. */
const DECISIONS = `
  WITH line AS (
    SELECT r.instance_id AS id, (r.body->>'number')::int AS number, NULL::uuid AS paper, ${newest(`r.body->>'kind'`)} AS kind,
           NULL::text AS outcome, ${newest(`r.body->'said'->>'date'`)} AS date, min(r.recorded_at) AS recorded_at, ${ROWS}
      FROM instance i JOIN record r ON r.instance_id = i.id AND r.slice = 'statement'
     WHERE i.lifecycle = 'decision' AND ${seenBy('i', '$1', '$2')} GROUP BY r.instance_id, number
    UNION ALL
    SELECT r.instance_id, 1, (r.body->>'paper')::uuid,
           CASE WHEN ${newest(`r.body->>'outcome'`)} IN ('postponed', 'returned', 'discussed') THEN 'undecided' ELSE 'decided' END,
           ${newest(`r.body->>'outcome'`)}, ${newest(`r.body->'meeting'->>'date'`)}, min(r.recorded_at), ${ROWS}
      FROM instance i JOIN record r ON r.instance_id = i.id AND r.slice = 'outcome'
     WHERE i.lifecycle = 'approval-round' AND ${seenBy('i', '$1', '$2')} GROUP BY r.instance_id, r.body->>'paper'),
  placed AS (
    SELECT l.*, coalesce(l.date, to_char(l.recorded_at AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD')) AS day,
           l.id::text || coalesce(l.paper::text, '') AS thing, i.committee_id, i.lifecycle, i.definition, i.states,
           coalesce(p.title, i.title) AS title, i.snapshot->'context'->>'subject' AS subject
      FROM line l JOIN instance i ON i.id = l.id LEFT JOIN instance p ON p.id = l.paper)
  SELECT l.id, l.number, l.paper, l.kind, l.outcome, l.day, l.thing, l.lifecycle, l.definition, l.states, l.title, l.subject, l.rows,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('n', r.n, 'recordedAt', ${iso('r.recorded_at')}, 'body', r.body) ORDER BY r.n, r.k), '[]')
            FROM record r WHERE r.instance_id = l.id AND r.slice = 'statement' AND (r.body->>'number')::int <> l.number
             AND (r.body->>'rectifies')::boolean) AS retitled,
         jsonb_build_object('id', c.id, 'name', c.name) AS committee
    FROM placed l JOIN committee c ON c.id = l.committee_id
   WHERE ($3::uuid IS NULL OR l.committee_id = $3)
     AND ($4::text IS NULL OR strpos(folded(concat_ws(' ', l.title, l.subject)), folded($4)) > 0)
     AND ($5::text IS NULL OR l.kind = $5)
     AND ($6::text IS NULL OR l.day >= $6) AND ($7::text IS NULL OR l.day <= $7)
     AND ($8::text IS NULL OR (l.day, l.thing, l.number) < ($8, $9, $10::int))
   ORDER BY l.day DESC, l.thing DESC, l.number DESC LIMIT $11`;

type Stored = Pick<
  DecisionLine,
  'id' | 'number' | 'paper' | 'kind' | 'outcome' | 'day' | 'title' | 'subject' | 'committee'
> & {
  readonly thing: string;
  readonly lifecycle: string;
  readonly definition: number;
  readonly states: readonly string[];
  readonly rows: readonly SliceRow[];
  /** Rectifications of the decision's other statements. */
  readonly retitled: readonly SliceRow[];
};

const place = z.tuple([z.iso.date(), z.string().max(80), z.int()]);

/** What has been decided, restated or left undecided, by subject and meeting: recorded as such, or concluded by a round. */
@Injectable()
export class Decisions {
  constructor(
    private readonly db: DataSource,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  async read(person: string, asked: DecisionFilters): Promise<Page<DecisionLine>> {
    const { committee, subject, kind, from, to, limit } = asked;
    const after = keyOf(asked.cursor, place) ?? [];
    const values = [
      person,
      this.clock.now(),
      committee,
      subject,
      kind,
      from,
      to,
      after[0],
      after[1],
      after[2],
      limit + 1,
    ];
    const rows = await this.db.query<Stored[]>(
      DECISIONS,
      values.map((value) => value ?? null),
    );
    const { items, next } = page(rows, limit, (row) => [row.day, row.thing, row.number]);
    return { items: items.map((row) => this.line(row)), next };
  }

  private line({ rows, retitled, lifecycle, definition, states, thing: _, ...row }: Stored): DecisionLine {
    const { now, earlier } = rectified(row.paper === null ? withTitles(rows, retitled) : rows.map(concluded));
    return {
      ...row,
      text: (now.text ?? null) as string | null,
      said: (now.said ?? null) as DecisionLine['said'],
      states: stateViews(this.registry.pinned(lifecycle, definition), states),
      earlier: [...earlier],
    };
  }
}

/** All statements of a decision have its title and its subject: to the others, a rectification says only these. */
function withTitles(rows: readonly SliceRow[], retitled: readonly SliceRow[]): readonly SliceRow[] {
  const later = retitled
    .filter(({ n }) => n > rows[0]!.n)
    .map(({ body: { title, subject }, ...row }) => ({ ...row, body: { rectifies: false, title, subject } }));
  return [...rows, ...later].sort((one, other) => one.n - other.n);
}

/** An outcome in the words of the register; its reasoning stays with the round. */
const concluded = ({ body: { outcome, note, meeting, reason }, ...row }: SliceRow): SliceRow => {
  const { name, item, date } = (meeting ?? {}) as Record<string, string>;
  const said = meeting ? { meeting: name, item, date } : null;
  return { ...row, body: { outcome, text: note ?? null, said, reason } };
};
