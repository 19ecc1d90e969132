import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { id, instant, line } from '../domain/workflow/schema.js';
import { Clock } from '../engine/clock.js';
import { keyOf, page, paging, type Page } from '../http/cursor.js';
import { stateViews } from '../http/instances/labels.js';
import { LifecycleKnowledge } from './lifecycle-knowledge.js';
import type { Awaited, PaperLine } from './monitor-views.js';
import { AWAITED_RELATIONS, OBLIGATIONS } from './obligations.js';
import { PAGE, PAGE_OF_DEBTOR, WAITS } from './paper-statements.js';

export const paperFilters = z.strictObject({
  ...paging,
  committee: id.optional(),
  lifecycle: line.optional(),
  state: line.optional().describe('A state or one around it: `approved` finds `approved.text.final` too.'),
  late: z.literal('true').optional().describe('Only those that are late.'),
  seat: id.optional().describe('Only those that wait for that seat.'),
  organisation: id.optional().describe('Only those that wait for a seat of that organisation.'),
  text: line.optional().describe('Only those with these words in the title.'),
});

type Stored<View> = Omit<View, 'states' | 'label' | 'waitsFor'> & {
  lifecycle: string;
  definition: number;
  states: string[];
};
/** A line beside the number of all that were found; without an id where the page has none. */
type Found = Stored<PaperLine> & { readonly total: number };
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

  async read(person: string, asked: z.infer<typeof paperFilters>): Promise<Page<PaperLine> & { total: number }> {
    const common = [person, this.clock.now(), this.knowledge.resting, JSON.stringify(AWAITED_RELATIONS)];
    const [deadline, last] = keyOf(asked.cursor, place) ?? [];
    const { committee, lifecycle, limit, text, seat, organisation, state } = asked;
    const late = asked.late === 'true' ? true : null;
    const obligations = JSON.stringify(OBLIGATIONS);
    const after = [deadline, last, limit + 1];
    const more = [
      this.knowledge.papers,
      committee,
      lifecycle,
      late,
      ...after,
      text,
      seat,
      organisation,
      obligations,
      state,
    ];
    const rows = await this.db.query<Found[]>(
      seat || organisation ? PAGE_OF_DEBTOR : PAGE,
      [...common, ...more].map((value) => value ?? null),
    );
    const lines = rows.filter(({ id: paper }) => paper !== null).map(({ total: _, ...row }) => row);
    const { items, next } = page(lines, limit, (row) => [row.deadline, row.id]);
    const shown = items.map(({ id: paper }) => paper);
    const waits = await this.db.query<Waiting[]>(WAITS, [...common, shown, obligations]);
    return { items: items.map((item) => this.line(item, waits)), next, total: rows[0]!.total };
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
