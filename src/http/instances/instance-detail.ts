import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../engine/clock.js';
import { Registry } from '../../engine/registry.js';
import { notFound } from '../refused.js';
import type { InstanceView } from './instance-views.js';
import { stateViews } from './labels.js';
import { iso, seenBy } from './visible.js';

const TIED = `
  SELECT l.relation, l.to_id AS id FROM link l WHERE l.from_id = i.id
  UNION ALL SELECT l.inverse, l.from_id FROM link l WHERE l.to_id = i.id`;

const DETAIL = `
  SELECT i.id, i.lifecycle, i.definition, i.committee_id AS committee, i.title, i.states, i.status, i.revision,
         ${iso('i.created_at')} AS "createdAt", ${iso('i.changed_at')} AS "changedAt",
         i.snapshot->'context' AS context,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('relation', t.relation, 'id', j.id, 'lifecycle', j.lifecycle,
                   'definition', j.definition, 'title', j.title, 'states', j.states) ORDER BY t.relation, j.title, j.id), '[]')
            FROM (${TIED}) t JOIN instance j ON j.id = t.id WHERE ${seenBy('j', '$2', '$3')}) AS links,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('name', d.name, 'dueAt', ${iso('d.due_at')}) ORDER BY d.due_at, d.name), '[]')
            FROM deadline d WHERE d.instance_id = i.id AND d.status = 'pending') AS deadlines
    FROM instance i WHERE i.id = $1 AND ${seenBy('i', '$2', '$3')}`;

type Bare<View extends { states: unknown }> = Omit<View, 'states' | 'label'> & { readonly states: readonly string[] };
type Row = Bare<Omit<InstanceView, 'links'>> & {
  readonly links: readonly (Bare<InstanceView['links'][number]> & { readonly definition: number })[];
};

/** One instance with all that a page about it shows. */
@Injectable()
export class InstanceDetail {
  constructor(
    private readonly db: DataSource,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused with 404 when there is none that the person may see. */
  async read(person: string, id: string): Promise<InstanceView> {
    const [row] = await this.db.query<Row[]>(DETAIL, [id, person, this.clock.now()]);
    if (row === undefined) throw notFound();
    const lifecycle = this.registry.pinned(row.lifecycle, row.definition);
    const links = row.links.map(({ definition, states, ...link }) => ({
      ...link,
      states: stateViews(this.registry.pinned(link.lifecycle, definition), states),
    }));
    return { ...row, label: lifecycle.label, states: stateViews(lifecycle, row.states), links };
  }
}
