import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { id, instant, line } from '../../domain/workflow/schema.js';
import { Clock } from '../../engine/clock.js';
import { Registry } from '../../engine/registry.js';
import { keyOf, page, paging, type Page } from '../cursor.js';
import type { InstanceLine } from './instance-views.js';
import { stateViews } from './labels.js';
import { iso, seenBy } from './visible.js';

export const filters = z.strictObject({
  ...paging,
  lifecycle: line.optional(),
  state: line.optional().describe('A state or one around it: `approved` finds `approved.text.final` too.'),
  committee: id.optional(),
  linked: id.optional().describe('Tied to this instance, in either direction.'),
});

const LINE = `
  SELECT i.id, i.lifecycle, i.definition, i.committee_id AS committee, i.title, i.states, i.status, i.revision,
         ${iso('i.created_at')} AS "createdAt", ${iso('i.changed_at')} AS "changedAt"
    FROM instance i`;

// The engine's instants have milliseconds, as the cursor has.
const LIST = `${LINE}
   WHERE ${seenBy('i', '$1', '$2')}
     AND ($3::text IS NULL OR i.lifecycle = $3)
     AND ($4::text IS NULL OR EXISTS (SELECT FROM unnest(i.states) s WHERE s = $4 OR starts_with(s, $4 || '.')))
     AND ($5::uuid IS NULL OR i.committee_id = $5)
     AND ($6::uuid IS NULL OR EXISTS (SELECT FROM link l WHERE (l.from_id, l.to_id) IN ((i.id, $6), ($6, i.id))))
     AND ($7::timestamptz IS NULL OR (i.created_at, i.id) < ($7, $8::uuid))
   ORDER BY i.created_at DESC, i.id DESC
   LIMIT $9`;

const cursor = z.tuple([instant, id]);

type Row = Omit<InstanceLine, 'states'> & { readonly states: readonly string[] };

/** Instances that a person may see, newest first. */
@Injectable()
export class InstanceList {
  constructor(
    private readonly db: DataSource,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  async read(person: string, asked: z.infer<typeof filters>): Promise<Page<InstanceLine>> {
    const { limit, lifecycle, state, committee, linked } = asked;
    const [createdAt, last] = keyOf(asked.cursor, cursor) ?? [];
    const values = [person, this.clock.now(), lifecycle, state, committee, linked, createdAt, last, limit + 1];
    const rows = await this.db.query<Row[]>(
      LIST,
      values.map((value) => value ?? null),
    );
    const { items, next } = page(rows, limit, (row) => [row.createdAt, row.id]);
    return { items: items.map((row) => this.labelled(row)), next };
  }

  private labelled(row: Row): InstanceLine {
    return { ...row, states: stateViews(this.registry.pinned(row.lifecycle, row.definition), row.states) };
  }
}
