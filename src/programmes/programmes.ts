import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isLate, type Move, type PlannedGate } from '../domain/programme/programme.js';
import type { Bilingual } from '../domain/workflow/bilingual.js';
import { Clock } from '../engine/clock.js';
import { Registry } from '../engine/registry.js';
import { notFound } from '../http/refused.js';
import { DELIVERABLES, VISIBLE_COMMITTEE } from './programme-query.js';
import type { Programme } from './programme-view.js';

/** An instance as it comes from the database. */
interface Told {
  readonly id: string;
  readonly title: string;
  readonly lifecycle: string;
  readonly definition: number;
  readonly state: string;
}

interface ToldGroup extends Told {
  readonly startedAt: string | null;
  readonly gate: PlannedGate | null;
  readonly commission: Told | null;
  readonly taskDescription: Told | null;
}

interface ToldDeliverable extends Told {
  readonly key: string;
  readonly bucket: string;
  readonly needBy: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly groups: readonly ToldGroup[];
  readonly moves: Move[];
}

/** The deliverables of a committee, as far as a person may see them and what hangs on them. */
@Injectable()
export class Programmes {
  constructor(
    private readonly db: DataSource,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused with 404 when there is no such committee that the person may see. */
  async read(person: string, id: string): Promise<Programme> {
    const now = this.clock.now();
    const asked = [id, person, now];
    const [committee] = await this.db.query<Programme['committee'][]>(VISIBLE_COMMITTEE, asked);
    if (committee === undefined) throw notFound();
    const rows = await this.db.query<{ item: ToldDeliverable }[]>(DELIVERABLES, asked);
    const at = now.toISOString();
    return { committee, at, items: rows.map(({ item }) => this.deliverable(item, at)) };
  }

  private deliverable(told: ToldDeliverable, at: string): Programme['items'][number] {
    const { key, bucket, needBy, start, end, moves } = told;
    const groups = told.groups.map((group) => this.group(group));
    return { ...this.labelled(told), key, bucket, needBy, start, end, late: isLate(told, at), groups, moves };
  }

  private group(told: ToldGroup): Programme['items'][number]['groups'][number] {
    const { startedAt, gate, commission, taskDescription } = told;
    const paper = (one: Told | null) => one && this.labelled(one);
    const papers = { commission: paper(commission), taskDescription: paper(taskDescription) };
    return { ...this.labelled(told), startedAt, gate, ...papers };
  }

  private labelled({ id, title, lifecycle, definition, state }: Told) {
    const label: Bilingual = this.registry.pinned(lifecycle, definition).states[state] ?? { da: state, en: state };
    return { id, title, state, label };
  }
}
