import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Lifecycle } from '../../domain/workflow/lifecycle.js';
import { Clock } from '../../engine/clock.js';
import { Registry } from '../../engine/registry.js';
import { keyOf, page, type Page } from '../cursor.js';
import { notFound, refused } from '../refused.js';
import type { JournalEntryView, RecordView } from './instance-views.js';
import { eventLabel, stateViews } from './labels.js';
import { iso, seenBy } from './visible.js';

interface Paged {
  readonly limit: number;
  readonly cursor?: string;
}

/** A role that the person has where the instance lives. */
const held = (more: string) => `
  SELECT FROM committee_role r LEFT JOIN seat s ON s.id = r.seat_id JOIN person p ON p.id = r.person_id
   WHERE r.committee_id = i.committee_id AND r.person_id = $2 AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to > $3) AND ${more}`;

/**
 * `shut`: something of it, or of the meeting that it is the minutes of, was treated behind closed doors, and the person was not
 * among those inside or is excluded by name. What happened is told entry by entry here, and cannot be told in part.
 */
const SEEN = `
  SELECT i.lifecycle, i.definition,
         EXISTS (SELECT FROM record c
                  WHERE c.slice = 'item' AND (c.body->>'closed')::boolean
                    AND (c.instance_id = i.id OR c.instance_id IN (SELECT l.to_id FROM link l WHERE l.from_id = i.id AND l.relation = 'minutesOf'))
                    AND (NOT EXISTS (${held(`r.role IN ('chair', 'secretariat', 'member', 'substitute')`)})
                         OR EXISTS (${held(`EXISTS (SELECT FROM jsonb_array_elements_text(c.body->'excluded') AS named(name)
                                                     WHERE lower(named.name) IN (lower(p.name), lower(s.name)))`)}))) AS shut
    FROM instance i WHERE i.id = $1 AND ${seenBy('i', '$2', '$3')}`;

const JOURNAL = `
  SELECT j.n, ${iso('j.recorded_at')} AS "recordedAt", ${iso('j.occurred_at')} AS "occurredAt", j.reason, j.event, j.states,
         j.definition, j.cause, j.hash,
         CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name) END AS person,
         CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'name', s.name) END AS seat
    FROM journal j LEFT JOIN person p ON p.id = j.person_id LEFT JOIN seat s ON s.id = j.seat_id
   WHERE j.instance_id = $1 AND j.n > $2 ORDER BY j.n LIMIT $3`;

const RECORDS = `
  SELECT id, n, k, slice, body, hash, ${iso('recorded_at')} AS "recordedAt" FROM record
   WHERE instance_id = $1 AND ($2::text IS NULL OR slice = $2) AND (slice, n, k) > ($3, $4, $5)
   ORDER BY slice, n, k LIMIT $6`;

type JournalRow = Omit<JournalEntryView, 'label' | 'states'> & { readonly states: readonly string[] };
type RecordRow = Omit<RecordView, 'label'>;

const place = z.tuple([z.string(), z.int(), z.int()]);

/** What has happened to an instance, and the rows it left: both only ever grow. */
@Injectable()
export class History {
  constructor(
    private readonly db: DataSource,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused with 404 when there is no such instance that the person may see, with 403 where that was behind closed doors. */
  async journal(person: string, instance: string, { limit, cursor }: Paged): Promise<Page<JournalEntryView>> {
    const { key } = await this.lifecycleOf(person, instance);
    const rows = await this.db.query<JournalRow[]>(JOURNAL, [instance, keyOf(cursor, z.int()) ?? 0, limit + 1]);
    const { items, next } = page(rows, limit, ({ n }) => n);
    return { items: items.map((row) => labelled(this.registry.pinned(key, row.definition), row)), next };
  }

  /** @throws Refused with 404 as above, with 422 for a slice that the lifecycle does not have. */
  async records(
    person: string,
    instance: string,
    { limit, cursor, slice }: Paged & { slice?: string },
  ): Promise<Page<RecordView>> {
    const { records } = await this.lifecycleOf(person, instance);
    if (slice !== undefined && !Object.hasOwn(records, slice)) throw unknownSlice(slice, Object.keys(records));
    const after = keyOf(cursor, place) ?? ['', 0, 0];
    const rows = await this.db.query<RecordRow[]>(RECORDS, [instance, slice ?? null, ...after, limit + 1]);
    const { items, next } = page(rows, limit, ({ slice: of, n, k }) => [of, n, k]);
    return {
      items: items.map((row) => ({ ...row, label: records[row.slice]?.label ?? { da: row.slice, en: row.slice } })),
      next,
    };
  }

  private async lifecycleOf(person: string, instance: string): Promise<Lifecycle> {
    const [seen] = await this.db.query<{ lifecycle: string; definition: number; shut: boolean }[]>(SEEN, [
      instance,
      person,
      this.clock.now(),
    ]);
    if (seen === undefined) throw notFound();
    if (seen.shut) throw behindClosedDoors();
    return this.registry.pinned(seen.lifecycle, seen.definition);
  }
}

const labelled = (lifecycle: Lifecycle, row: JournalRow): JournalEntryView => ({
  ...row,
  label: eventLabel(lifecycle, row.event.type, row.n),
  states: stateViews(lifecycle, row.states),
});

const behindClosedDoors = () =>
  refused(403, 'behind-closed-doors', {
    da: 'Noget af dette er behandlet for lukkede døre. Det, du må se, står på mødets side.',
    en: 'Something of this was treated behind closed doors. What you may see stands on the page of the meeting.',
  });

const unknownSlice = (slice: string, known: readonly string[]) =>
  refused(
    422,
    'unknown-slice',
    {
      da: 'Der er ingen rækker af slagsen «{slice}»; der er: {known}.',
      en: 'There are no rows of the kind “{slice}”; there are: {known}.',
    },
    { params: { slice, known: known.join(', ') } },
  );
