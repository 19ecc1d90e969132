import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { SliceRow } from '../domain/registers/rectified.js';
import { id } from '../domain/workflow/schema.js';
import { Clock } from '../engine/clock.js';
import { keyOf, page, type Page } from '../http/cursor.js';
import { iso, seenBy } from '../http/instances/visible.js';
import type { Filters } from './register-views.js';

/** The day in Denmark on which something was said, or else recorded. */
const dayOf = (said: string) =>
  `coalesce(${said}->>'date', to_char(i.created_at AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD'))`;

const CONTEXT = `i.snapshot->'context'`;

/** The slice rows of an instance, oldest first. */
const ROWS = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('n', r.n, 'slice', r.slice, 'recordedAt', ${iso('r.recorded_at')}, 'body', r.body)
                             ORDER BY r.n, r.k), '[]')
     FROM record r WHERE r.instance_id = i.id)`;

/** A register of instances; `said` names the field of the occasion, `whose` that of the seat or organisation it belongs to. */
const register = (said: string, whose: string) => `
  WITH line AS (
    SELECT i.id, i.lifecycle, i.definition, i.states, i.committee_id, i.title, ${CONTEXT} AS context,
           ${dayOf(`${CONTEXT}->'${said}'`)} AS day, s.name AS seat, coalesce(o.id, s.organisation_id) AS organisation_id
      FROM instance i
      LEFT JOIN seat s ON s.id::text = ${CONTEXT}->>'${whose}'
      LEFT JOIN organisation o ON o.id::text = ${CONTEXT}->>'${whose}'
     WHERE i.lifecycle = $3 AND ${seenBy('i', '$1', '$2')} AND ($4::uuid IS NULL OR i.committee_id = $4))
  SELECT i.id, i.lifecycle, i.definition, i.states, i.title, i.context, i.day, i.seat, o.short AS organisation,
         jsonb_build_object('id', c.id, 'name', c.name) AS committee, ${ROWS} AS rows
    FROM line i JOIN committee c ON c.id = i.committee_id LEFT JOIN organisation o ON o.id = i.organisation_id
   WHERE ($5::text IS NULL OR strpos(folded(concat_ws(' ', i.title, i.context->>'subject')), folded($5)) > 0)
     AND ($6::text IS NULL OR EXISTS (SELECT FROM unnest(i.states) s WHERE s = $6 OR starts_with(s, $6 || '.')))
     AND ($7::text IS NULL OR i.day >= $7) AND ($8::text IS NULL OR i.day <= $8)
     AND ($9::uuid IS NULL OR i.organisation_id = $9)
     AND ($10::text IS NULL OR (i.day, i.id) < ($10, $11::uuid))
   ORDER BY i.day DESC, i.id DESC LIMIT $12`;

/** A line as it is stored, before it is shaped. */
export interface StoredLine {
  readonly id: string;
  readonly lifecycle: string;
  readonly definition: number;
  readonly states: readonly string[];
  readonly title: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly day: string;
  readonly seat: string | null;
  readonly organisation: string | null;
  readonly committee: { readonly id: string; readonly name: string };
  readonly rows: readonly (SliceRow & { readonly slice: string })[];
}

const kinds = {
  'follow-up': register('agreed', 'owner'),
  'open-question': register('asked', 'organisation'),
} as const;

const place = z.tuple([z.iso.date(), id]);

/** Reads the instances of a register that somebody may see, what was said last first. */
@Injectable()
export class RegisterReader {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(person: string, lifecycle: keyof typeof kinds, asked: Filters): Promise<Page<StoredLine>> {
    const { committee, subject, state, from, to, organisation, limit } = asked;
    const [day, last] = keyOf(asked.cursor, place) ?? [];
    const values = [
      person,
      this.clock.now(),
      lifecycle,
      committee,
      subject,
      state,
      from,
      to,
      organisation,
      day,
      last,
      limit + 1,
    ];
    const rows = await this.db.query<StoredLine[]>(
      kinds[lifecycle],
      values.map((value) => value ?? null),
    );
    return page(rows, limit, (row) => [row.day, row.id]);
  }
}
